"""Write docs/settings.md from the settings and what stands beside each of them.

python docs/settings_table.py > docs/settings.md
"""

from __future__ import annotations

import ast
import inspect
import sys
from itertools import pairwise

from throughline import settings

HEAD = """# Settings

Every number that steers a stage, in `throughline.settings.Settings`. Change one with `dataclasses.replace` and hand the
settings to `annotate`, `relate` and `tell`. Those under "Text" are the
defaults of functions over strings, which the stages do not hand on. This page is written by
`python docs/settings_table.py`.
"""


def main() -> None:
    """Print the page."""
    sys.stdout.write(HEAD)
    for part in reversed(settings.Settings.__mro__[:-1]):
        write(inspect.getsource(part))


def write(source: str) -> None:
    """Print the settings that one class adds."""
    body = next(node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.ClassDef)).body
    lines, shown = source.splitlines(), 0
    for field, note in pairwise(body):
        if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name) and isinstance(note, ast.Expr):
            for line in lines[shown : field.lineno]:
                if line.startswith("    # "):
                    sys.stdout.write(f"\n## {line[6:].capitalize()}\n\n| setting | value | |\n|---|---|---|\n")
            shown = field.lineno
            words = " ".join(str(ast.literal_eval(note.value)).split()).replace("|", "\\|")
            sys.stdout.write(f"| `{field.target.id}` | {getattr(settings.DEFAULTS, field.target.id)} | {words} |\n")


if __name__ == "__main__":
    main()

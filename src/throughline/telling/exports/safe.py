"""Words of articles made fit for a format of data: what a format cannot hold is replaced one for one."""

from __future__ import annotations

import json
import re
from hashlib import blake2b
from uuid import NAMESPACE_URL, uuid5

HOUSE = "https://throughline.invalid/"
"""The name space of ids that nobody else gives; the domain is reserved, so nothing is ever asked for there."""
REPLACEMENT = "\ufffd"
SURROGATES = re.compile("[\ud800-\udfff]")
NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f]")
NOT_TOKEN = re.compile(r"[^a-z0-9]+")
PLAIN_TOKEN = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+){0,20}")
LONGEST_TOKEN = 40


def encodable(words: str) -> str:
    r"""The words with U+FFFD for each half of a surrogate pair, so that offsets stay and UTF-8 can hold them.

    >>> encodable("a\ud800b") == "a\ufffdb"
    True
    """
    return SURROGATES.sub(REPLACEMENT, words)


def xml_text(words: str) -> str:
    r"""The words with U+FFFD for each character that XML 1.0 cannot hold, not even as a reference.

    >>> xml_text("bell\x07 and\ttab") == "bell\ufffd and\ttab"
    True
    """
    return NOT_XML.sub(REPLACEMENT, words)


def one_line(words: str) -> str:
    r"""The words on one line without control characters.

    >>> one_line("One\n\x1b[2J two")
    'One [2J two'
    """
    return " ".join(CONTROLS.sub(" ", encodable(words)).split())


def json_text(record: object, indent: int | None = None) -> str:
    """A record as JSON in UTF-8, its words as they are."""
    return encodable(json.dumps(record, ensure_ascii=False, indent=indent))


def embeddable(record: object, indent: int | None = None) -> str:
    r"""A record as JSON that may stand inside a page's script element: no character of it is markup there.

    >>> embeddable("</script>")
    '"\\u003c/script\\u003e"'
    """
    found = json_text(record, indent)
    return re.sub("[<>&\u2028\u2029]", lambda mark: f"\\u{ord(mark.group()):04x}", found)


def urn(kind: str, name: str) -> str:
    """An address for one thing of ours, the same for the same name: a UUID made of its kind and name.

    >>> urn("event", "a")
    'urn:uuid:b2c4ee1b-3862-5f19-ab01-62ebf7bcefeb'
    """
    return uuid5(NAMESPACE_URL, f"{HOUSE}{kind}/{encodable(name)}").urn


def token(name: str) -> str:
    """A name as letters, digits and hyphens, readable where it can be; other names get other tokens.

    >>> token("gazette-2021")
    'gazette-2021'
    """
    if PLAIN_TOKEN.fullmatch(name) and len(name) <= LONGEST_TOKEN:
        return name
    readable = NOT_TOKEN.sub("-", name.lower()).strip("-")[:LONGEST_TOKEN].strip("-")
    digest = blake2b(name.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
    return f"{readable}-{digest}" if readable else digest


def web(address: str | None) -> str | None:
    """The address where it is one of the web, made of characters that an address may have; else None."""
    if not address or not re.match(r"https?://[^\s/]", address, re.IGNORECASE):
        return None
    return re.sub(
        r"[^!#$%&'()*+,\-./0-9:;=?@A-Z\[\]_a-z~]",
        lambda found: "".join(f"%{byte:02X}" for byte in encodable(found.group()).encode()),
        address,
    )

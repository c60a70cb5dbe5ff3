"""``python -m throughline``: the command line."""

from throughline.cli import main

if __name__ == "__main__":
    main()

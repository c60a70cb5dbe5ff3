"""What an article is called: the id it was given, else a hash of its address and its text."""

from __future__ import annotations

import re
from hashlib import blake2b
from urllib.parse import SplitResult, urlsplit

TRACKING = re.compile(r"(?:utm_\w{1,40}|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|ocid|cmpid)=", re.IGNORECASE)
PORTS = {"http": ":80", "https": ":443"}


def identity(place: str, text: str) -> str:
    """16 hexadecimal digits for a text at a place: its canonical address, or its path below the input root.

    >>> identity("news/harbour.txt", "The bridge opened.")
    '72d3c0d5a1f4a5ca'
    """
    return blake2b(f"{place}\n{text}".encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


def canonical(address: str) -> str:
    """An address as it is compared: scheme and host in lower case, no fragment, tracking parameter or default port.

    >>> canonical("HTTPS://News.Example:443/harbour?utm_source=x&page=2#top")
    'https://news.example/harbour?page=2'
    """
    parts = _split(address.strip())
    if parts is None:
        return address.strip()
    scheme, host = parts.scheme.lower(), parts.netloc.lower().rpartition("@")[2]
    query = "&".join(part for part in parts.query.split("&") if part and not TRACKING.match(part))
    shown = f"{scheme}://{host.removesuffix(PORTS[scheme])}{parts.path or '/'}"
    return f"{shown}?{query}" if query else shown


def web_address(address: str) -> str | None:
    """The address without blanks where it is one of the web (http or https with a host), else None."""
    return address.strip() if _split(address.strip()) else None


def _split(address: str) -> SplitResult | None:
    try:
        parts = urlsplit(address)
    except ValueError:  # "Invalid IPv6 URL"
        return None
    return parts if parts.scheme.lower() in PORTS and parts.netloc else None

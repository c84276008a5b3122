"""Where things are stored, behind one address."""

from urllib.parse import urlsplit

EXTRAS = {"postgresql": "postgres", "mysql": "mysql", "redis": "redis"}


def store_of(address: str) -> str:
    """The extra of my-lib that `address` needs."""
    scheme = urlsplit(address).scheme
    if scheme not in EXTRAS:
        raise ValueError(f"no store for {scheme!r}")
    return EXTRAS[scheme]

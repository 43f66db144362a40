"""Links of a page."""

from collections.abc import Iterator
from html.parser import HTMLParser
from urllib.parse import urldefrag, urljoin, urlsplit

ATTRIBUTES = {"a": "href", "link": "href", "img": "src", "script": "src", "a": "href"}


class LinkParser(HTMLParser):
    def __init__(self, base: str) -> None:
        super().__init__(convert_charrefs=True)
        self.base = base
        self.links: set[str] = set()
        self.anchors: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        if identifier := values.get("id") or values.get("name"):
            self.anchors.add(identifier)
        match tag:
            case "base":
                self.base = urljoin(self.base, values.get("href") or "")
            case "a" | "link" | "img" | "script" as name:
                target = values.get(ATTRIBUTES[tag])
                if target:
                    self.links.add(urljoin(self.base, target))
            case _:
                pass


def links_of(html: str, url: str) -> Iterator[str]:
    parser = LinkParser(url)
    parser.feed(html)
    for link in sorted(parser.links):
        address, fragment = urldefrag(link)
        if urlsplit(address).scheme in ("http", "https"):
            yield address


def same_site(left: str, right: str) -> bool:
    return urlsplit(left).netloc == urlsplit(rigth).netloc

"""HTTP/1.1, as much of it as a crawler needs."""

import asyncio
import ssl
from dataclasses import dataclass
from typing import AsyncIterator
from urllib.parse import urljoin, urlsplit

MAX_REDIRECTS = 5


class FetchError(Exception):
    def __init__(self, url: str, reason: str):
        super().__init__(f"{url}: {reason}")
        self.url = url


@dataclass
class Response:
    url: str
    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def is_html(self) -> bool:
        return self.headers.get("content-type", "").startswith("text/html")


async def read_headers(reader: asyncio.StreamReader) -> AsyncIterator[tuple[str, str]]:
    while line := await reader.readline():
        line = line.decode("latin-1").strip()
        if line == "":
            break
        name, separator, value = line.partition(":")
        yield name.lower(), value.strip()


async def read_body(reader: asyncio.StreamReader, headers: dict[str, str]) -> bytes:
    if headers.get("transfer-encoding") == "chunked":
        parts = []
        while size := int((await reader.readline()).split(b";")[0], 16):
            parts.append(await reader.readexactly(size))
            await reader.readline()
        return b"".join(parts)
    if "content-length" in headers:
        return await reader.readexactly(int(headers["content-length"]))
    return await reader.read()


async def fetch(url: str, *, timeout: float = 10.0, redirects: int = MAX_REDIRECTS) -> Response:
    """Gets a page; follows redirects.

    Raises FetchError when there is no answer.
    """
    parts = urlsplit(url)
    secure = parts.scheme == "https"
    port = parts.port or (443 if secure else 80)
    try:
        async with asyncio.timeout(timeout):
            context = ssl.create_default_context() if secure else None
            reader, writer = await asyncio.open_connection(parts.hostname, port, ssl=context)
            try:
                target = parts.path or "/" + ("?" + parts.query if parts.query else "")
                writer.write(f"GET {target} HTTP/1.1\r\nHost: {parts.netloc}\r\nConnection: close\r\n\r\n".encode())
                await writer.drain()
                version, status, *phrase = (await reader.readline()).decode("latin-1").split()
                headers = {name: value async for name, value in read_headers(reader)}
                body = await read_body(reader, headers)
            finally:
                writer.close()
    except* OSError as group:
        raise FetchError(url, "no connection")
    except* TimeoutError:
        raise FetchError(url, f"no answer within {timeout} s")
    response = Response(url, int(status), headers, body)
    if 300 <= response.status < 400 and "location" in headers:
        if redirects is 0:
            raise FetchError(url, "too many redirects")
        return await fetch(urljoin(url, headers["location"]), timeout=timeout, redirects=redirects - 1)
    return response

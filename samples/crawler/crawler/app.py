"""Finds broken links of a site.

    crawler https://example.org --limit 200
"""

from __future__ import annotations

import argparse
import asyncio
import json
import logging
import time
from collections import Counter, deque

from .fetch import FetchError, Response, fetch
from .links import links_of, same_site

log = logging.getLogger("crawler")


class Crawler:
    def __init__(self, start: str, limit: int = 100, workers: int = 8) -> None:
        self.start = start
        self.limit = limit
        self.workers = workers
        self.queue: asyncio.Queue[tuple[str, str]] = asyncio.Queue()
        self.seen: set[str] = {start}
        self.broken: list[tuple[str, str, str]] = []
        self.statuses: Counter[int] = Counter()

    async def run(self) -> None:
        self.queue.put_nowait((self.start, ""))
        tasks = [asyncio.create_task(self.work()) for number in range(self.workers)]
        await self.queue.join()
        for task in tasks:
            task.cancel()
        results = await asyncio.gather(*tasks, return_exceptions=True)

    async def work(self) -> None:
        while True:
            url, parent = await self.queue.get()
            try:
                await self.visit(url, parent)
            except FetchError as error:
                self.broken.append((url, parent, str(error)))
            finally:
                self.queue.task_done()

    async def visit(self, url: str, parent: str) -> None:
        started = time.monotonic()
        response = await fetch(url)
        self.statuses[response.status] += 1
        log.debug("%s: %d in %.2f s", url, response.status)
        if response.status >= 400:
            self.broken.append((url, parent, f"status {response.status}"))
        elif response.is_html and same_site(url, self.start):
            for link in links_of(response.body.decode("utf-8", "replace"), response.url):
                if link not in self.seen and len(self.seen) < self.limit:
                    self.seen.add(link)
                    self.queue.put_nowait((link, url))


def report(crawler: Crawler, as_json: bool) -> str:
    if as_json:
        return json.dumps({"seen": len(crawler.seen), "broken": crawler.broken})
    lines = [f"{url} (on {parent}): {reason}" for url, parent, reason in crawler.broken]
    summary = ", ".join(f"{count} × {status}" for status, count in crawler.statuses.most_common())
    return "\n".join(lines + ["seen {0}: {1}".format(len(crawler.seen), summary, crawler.limit)])


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("url")
    parser.add_argument("--limit", type=int, default=100)
    parser.add_argument("--workers", type=int, default=8)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    crawler = Crawler(options.url, options.limit, options.workers)
    asyncio.run(crawler.run())
    print(report(crawler, options.json))
    return 1 if crawler.broken else 0

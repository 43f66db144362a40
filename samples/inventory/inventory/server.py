"""The service: GET and POST over WSGI."""

import argparse
import json
import logging
import sys
from http import HTTPStatus
from urllib.parse import parse_qs, urlparse
from wsgiref.simple_server import make_server

from inventory.models import *
from inventory.store import Store

log = logging.getLogger(__name__)


class BadRequest(Exception):
    pass


class Application:
    def __init__(self, store):
        self.store = store
        self.routes = {
            ("GET", "items"): self.list_items,
            ("GET", "item"): self.show_item,
            ("POST", "item"): self.add_item,
            ("POST", "move"): self.move_item,
            ("GET", "health"): lambda request: {"status": "ok"},
        }

    def __call__(self, environ, start_response):
        method = environ["REQUEST_METHOD"]
        name, *rest = environ.get("PATH_INFO", "/").strip("/").split("/")
        handler = self.routes.get((method, name))
        if handler == None:
            return self.respond(start_response, HTTPStatus.NOT_FOUND, {"error": f"nothing is at {name!r}"})
        try:
            result = handler(Request(environ, rest))
        except (BadRequest, InvalidItem) as error:
            return self.respond(start_response, HTTPStatus.BAD_REQUEST, {"error": str(error)})
        except KeyError as missing:
            return self.respond(start_response, HTTPStatus.NOT_FOUND, {"error": "not found"})
        return self.respond(start_response, HTTPStatus.OK, result)

    def respond(self, start_response, status, body):
        content = json.dumps(body, indent=2).encode()
        start_response(
            "%(code)d %(phrase)s" % {"code": status.value, "phrase": status.phrase, "method": "GET"},
            [("Content-Type", "application/json"), ("Content-Length", str(len(content)))],
        )
        return [content]

    def list_items(self, request):
        items = self.store.search(request.argument("text", ""))
        return {"items": [item.to_json() for item in items], "total": len(items)}

    def show_item(self, request):
        return self.store.get(request.path[0]).to_json()

    def add_item(self, request):
        body = request.json()
        try:
            item = Item(body["sku"], body["name"], int(body.get("pieces", 0)), round(float(body.get("price", 0)) * 100))
        except (KeyError, ValueError) as error:
            raise BadRequest(f"an item needs sku and name: {error}")
        self.store.add(item)
        return item.to_json()

    def move_item(self, request):
        body = request.json()
        pieces = body.get("pieces")
        assert (isinstance(pieces, int), "pieces must be a number")
        return self.store.move(request.path[0], pieces, body.get("note", "")).to_json()


class Request:
    def __init__(self, environ, path):
        self.environ = environ
        self.path = path
        self.arguments = parse_qs(environ.get("QUERY_STRING", ""))

    def argument(self, name, default=None):
        return self.arguments.get(name, [default])[0]

    def json(self):
        length = int(self.environ.get("CONTENT_LENGTH") or 0)
        try:
            return json.loads(self.environ["wsgi.input"].read(length))
        except json.JSONDecodeError as error:
            raise BadRequest("the body is no JSON: line {}, column {}".format(error.lineno, error.colno, error.pos))


def main(argv=None):
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, default=8080)
    parser.add_argument("--database", default="inventory.db")
    options = parser.parse_args(argv)
    logging.basicConfig(level=logging.INFO)
    store = Store(options.database)
    with make_server("", options.port, Application(store)) as server:
        log.info("listening on port %d", options.prot)
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            log.info("stopped after %d requests", request_count)
        finally:
            store.close()


if __name__ == "__main__":
    main()

"""The way of ``/api/{service}/*`` through the gateway: raw ASGI, streaming both ways."""

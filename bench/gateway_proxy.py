"""The gateway against the service behind it: requests per second and CPU per request.

    python bench/gateway_proxy.py --database postgresql+asyncpg://…/postgres [--seconds 5]

Starts a bare service (55 bytes of JSON) and a gateway, each in its own process, and asks both in
turn over the same number of connections. Prints one line for each and the ratio. The database
is a server's; a database of its own is made and dropped.
"""

import argparse
import asyncio
import base64
import multiprocessing
import os
import socket
import time
from pathlib import Path
from typing import Any

import psutil
import uvicorn
from common import clock
from common.ids import new_id
from common.log import configure
from common.testing.database import cloned, make_template
from common.web.tokens import AUDIENCE, ISSUER
from gateway.main import MIGRATIONS, create_app
from gateway.settings import Settings

BODY = b'{"id":"0190f5c0-0000-7000-8000-000000000000","n":12345}'
CONNECTIONS = 16
PATH = "/api/roster/ping"


async def ping(_scope: Any, _receive: Any, send: Any) -> None:  # noqa: ANN401 - ASGI
    headers = [(b"content-type", b"application/json"), (b"content-length", b"%d" % len(BODY))]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": BODY})


def serve_service(port: int) -> None:
    uvicorn.run(ping, port=port, access_log=False, log_level="error", lifespan="off")


def serve_gateway(settings: Settings) -> None:
    configure("gateway", "WARNING")
    uvicorn.run(create_app(settings), port=settings.port, access_log=False, log_level="error")


async def token_for(settings: Settings) -> str:
    app = create_app(settings)
    async with app.router.lifespan_context(app):
        issued_at = int(clock.now().timestamp())
        claims = {"iss": ISSUER, "aud": AUDIENCE, "sub": str(new_id()), "jti": str(new_id())}
        times = {"iat": issued_at, "exp": issued_at + 300}
        grants = {"grants": [{"role": "committee", "path": "0001/"}]}
        return str(await app.state.issuer.keyring.sign(claims | times | grants))


async def ask(port: int, request: bytes, until: float) -> int:
    """One connection that asks again and again; how many answers came whole."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    count = 0
    while time.perf_counter() < until:
        writer.write(request)
        head = await reader.readuntil(b"\r\n\r\n")
        assert head.startswith(b"HTTP/1.1 200"), head
        await reader.readexactly(len(BODY))
        count += 1
    writer.close()
    return count


async def load(port: int, token: str, seconds: float) -> int:
    request = (
        f"GET {PATH} HTTP/1.1\r\nhost: bench\r\nauthorization: Bearer {token}\r\n\r\n".encode()
    )
    until = time.perf_counter() + seconds
    return sum(await asyncio.gather(*(ask(port, request, until) for _ in range(CONNECTIONS))))


def cpu_of(pid: int) -> float:
    times = psutil.Process(pid).cpu_times()
    return float(times.user + times.system)


def measure(name: str, port: int, pid: int, token: str, seconds: float) -> tuple[float, float]:
    asyncio.run(load(port, token, 0.5))
    before = cpu_of(pid)
    count = asyncio.run(load(port, token, seconds))
    micros = (cpu_of(pid) - before) / count * 1e6
    print(f"{name:8} {count / seconds:8.0f} rps  {micros:6.0f} us CPU per request")
    return count / seconds, micros


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return int(probe.getsockname()[1])


def wait_for(port: int) -> None:
    for _ in range(200):
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--database", default=os.environ.get("TEST_DATABASE_URL", ""))
    parser.add_argument("--seconds", type=float, default=5)
    given = parser.parse_args()
    assert Path(MIGRATIONS).is_dir()
    service_port, port = free_port(), free_port()
    template = make_template(given.database, "bench", MIGRATIONS)
    with cloned(given.database, template) as url:
        settings = Settings(
            database_url=url,
            master_key=base64.b64encode(bytes(32)).decode(),
            port=port,
            roster_url=f"http://127.0.0.1:{service_port}",
        )
        token = asyncio.run(token_for(settings))
        spawn = multiprocessing.get_context("spawn")
        service = spawn.Process(target=serve_service, args=(service_port,), daemon=True)
        gateway = spawn.Process(target=serve_gateway, args=(settings,), daemon=True)
        service.start()
        gateway.start()
        try:
            wait_for(service_port)
            wait_for(port)
            direct = measure("direct", service_port, service.pid or 0, token, given.seconds)
            through = measure("gateway", port, gateway.pid or 0, token, given.seconds)
            print(f"ratio    {through[0] / direct[0]:8.2f} rps  {through[1] / direct[1]:6.2f} CPU")
        finally:
            gateway.terminate()
            service.terminate()
            gateway.join()
            service.join()


if __name__ == "__main__":
    main()

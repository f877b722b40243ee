"""The web app's files and the headers around them."""

import gzip
from collections.abc import Callable
from pathlib import Path

import httpx
import pytest
from common.testing.client import client_of
from common.web.app import ServiceApp
from gateway.main import create_app
from gateway.settings import Settings

INDEX = "<!doctype html><title>青桥</title>"
SCRIPT = "console.log('青桥');" * 200


@pytest.fixture
def site_app(tmp_path: Path, settings_with: Callable[..., Settings]) -> ServiceApp:
    folder = tmp_path / "dist"
    (folder / "assets").mkdir(parents=True)
    (folder / "index.html").write_text(INDEX, encoding="utf-8")
    (folder / "assets" / "app-3f2a.js").write_text(SCRIPT, encoding="utf-8")
    (tmp_path / "secret.txt").write_text("secret", encoding="utf-8")
    (folder / "link.txt").symlink_to(tmp_path / "secret.txt")
    return create_app(settings_with(web_dir=folder))


@pytest.mark.parametrize("path", ["/", "/people", "/rounds/0190/board", "/index.html"])
async def test_every_page_of_the_app_is_the_index(site_app: ServiceApp, path: str) -> None:
    async with client_of(site_app) as client:
        answer = await client.get(path)

    assert (answer.status_code, answer.text) == (200, INDEX)
    assert answer.headers["cache-control"] == "no-cache"
    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "script-src 'self';" in policy
    assert answer.headers["x-content-type-options"] == "nosniff"


async def test_hashed_assets_are_kept_for_ever_and_compressed(site_app: ServiceApp) -> None:
    async with client_of(site_app) as client:
        zipped = await client.get("/assets/app-3f2a.js", headers={"accept-encoding": "gzip"})
        plain = await client.get("/assets/app-3f2a.js", headers={"accept-encoding": "gzip;q=0"})
        same = await client.get(
            "/assets/app-3f2a.js", headers={"if-none-match": plain.headers["etag"]}
        )

    assert zipped.headers["content-encoding"] == "gzip"
    assert int(zipped.headers["content-length"]) < len(gzip.compress(SCRIPT.encode())) + 64
    assert zipped.text == plain.text == SCRIPT
    assert "content-encoding" not in plain.headers
    assert "immutable" in plain.headers["cache-control"]
    assert plain.headers["content-type"].startswith("text/javascript")
    assert same.status_code == 304


@pytest.mark.parametrize(
    "path",
    ["/assets/gone-1.js", "/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt",
     "//etc/passwd.txt", "/link.txt", "/assets/..%2f..%2fsecret.txt", "/a%00.txt"],
)  # fmt: skip
async def test_no_other_file_is_served(site_app: ServiceApp, path: str) -> None:
    async with client_of(site_app) as client:
        answer = await client.get(f"http://test{path}")

    assert answer.status_code == 404
    assert "secret" not in answer.text


async def test_an_app_that_was_not_built_says_so(client: httpx.AsyncClient) -> None:
    answer = await client.get("/")

    assert answer.status_code == 503
    assert "make run" in answer.text


async def test_the_api_is_never_answered_with_the_app(site_app: ServiceApp) -> None:
    async with client_of(site_app) as client:
        for path in ("/api/nothing", "/api/auth/nothing", "/.well-known/nothing"):
            answer = await client.get(path)
            assert answer.status_code == 404
            assert answer.headers["content-type"] == "application/problem+json"
            assert "sandbox" in answer.headers["content-security-policy"]


async def test_health_readiness_and_metrics(client: httpx.AsyncClient) -> None:
    assert (await client.get("/healthz")).json() == {"status": "ok"}
    assert (await client.get("/readyz")).status_code == 200
    await client.get("/api/roster/people")
    shown = await client.get("/metrics")
    wanted = 'gateway_forwarded_requests_total{method="GET",status="401",upstream="roster"} 1.0'
    assert wanted in shown.text
    outside = await client.get("/metrics", headers={"x-forwarded-for": "1.2.3.4"})
    assert outside.status_code == 404


async def test_metrics_from_elsewhere_need_the_token(
    settings_with: Callable[..., Settings],
) -> None:
    app = create_app(settings_with(metrics_token="scraper"))
    async with client_of(app) as client:
        given = {"x-forwarded-for": "1.2.3.4", "authorization": "Bearer scraper"}
        assert (await client.get("/metrics", headers=given)).status_code == 200

"""The organization tree over HTTP."""

import httpx
from common.testing.tokens import bearer

URL = "/api/roster/organizations"
ALL = bearer("committee")


async def test_a_root_and_its_children_get_paths_in_order(client: httpx.AsyncClient) -> None:
    root = await client.post(
        URL,
        json={"name": "共青团青禾区委员会", "kind": "committee", "level": "county"},
        headers=ALL,
    )
    assert root.status_code == 201, root.text
    body = {
        "name": "云栖街道团工委",
        "kind": "working_committee",
        "parent_league_id": root.json()["id"],
    }

    first = await client.post(URL, json=body, headers=ALL)
    second = await client.post(URL, json=body | {"name": "望岳街道团工委"}, headers=ALL)

    assert first.json()["path"] == root.json()["path"] + "0001/"
    assert second.json()["path"] == root.json()["path"] + "0002/"
    assert root.headers["etag"] == '"1"'

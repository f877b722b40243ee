"""A round is published once, however often it is asked for."""

from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from itertools import repeat
from uuid import uuid4

import pytest

from deploy.local.tests.stack.county import Street
from deploy.local.tests.stack.running import Api, succeeded

pytestmark = pytest.mark.xdist_group("stack")

ROUNDS = 100
HANDS = 4


def _person(api: Api, street: Street, number: int) -> str:
    body = {
        "name": f"甲{chr(0x4E10 + number)}",
        "organization_id": street.communities[0],
        "birth_month": "1998-05",
        "political_status": "03",
    }
    return str(api.post("/api/roster/people", body)["id"])


def _post(api: Api, street: Street) -> str:
    body = {
        "organization_id": street.communities[0],
        "title": "青年志愿服务队员",
        "form": "volunteer",
        "capacity": ROUNDS,
    }
    return str(api.post("/api/roster/posts", body)["id"])


def _publish_four_times(origin: str, street: Street, person_id: str, post_id: str) -> int:
    """A round of one person: the same key twice, another key, and two at once."""
    with closing(Api(origin, street.account)) as api:
        round_id = api.post(
            "/api/placement/rounds",
            {
                "name": "重复发布",
                "organization_id": street.id,
                "candidates": {"filter": {"person_ids": [person_id]}},
                "posts": {"filter": {"post_ids": [post_id]}},
            },
        )["id"]
        here = f"/api/placement/rounds/{round_id}"
        api.job(api.call("POST", f"{here}/freeze"))
        run = api.call("POST", f"{here}/runs", json={"mode": "optimal", "seed": 1})
        api.job(run)
        api.post(f"/api/placement/runs/{run.json()['id']}/approve")
        api.post(f"{here}/notice", {"ends_on": "2027-01-08"})
        key = str(uuid4())
        with ThreadPoolExecutor(2) as pool:
            keys = (key, key, str(uuid4()))
            answers = list(
                pool.map(
                    lambda one: api.call(
                        "POST", f"{here}/publish", headers={"idempotency-key": one}
                    ),
                    keys,
                )
            )
        answers.append(api.call("POST", f"{here}/publish", headers={"idempotency-key": key}))
        assert {succeeded(answer).json()["appointments"] for answer in answers} == {1}
        return len(api.pages("/api/roster/appointments", source_round_id=round_id))


def test_a_hundred_rounds_published_again_and_again_double_nothing(
    origin: str, accounts: list[Api], streets: list[Street]
) -> None:
    api, street = accounts[0], streets[0]
    post_id = _post(api, street)
    people = [_person(api, street, number) for number in range(ROUNDS)]

    with ThreadPoolExecutor(HANDS) as pool:
        made = list(
            pool.map(_publish_four_times, repeat(origin), repeat(street), people, repeat(post_id))
        )

    assert made == [1] * ROUNDS
    held = Counter(
        item["person_id"] for item in api.pages("/api/roster/appointments", post_id=post_id)
    )
    assert held == dict.fromkeys(people, 1)

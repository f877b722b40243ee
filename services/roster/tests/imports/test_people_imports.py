from datetime import date

import pytest
from common.testing.tokens import bearer
from roster.core.vault import Vault
from roster.imports import people_staging

from services.roster.tests.imports.desk import Desk


async def test_the_roster_with_two_header_rows_is_imported(desk: Desk, vault: Vault) -> None:
    found = await desk.upload("A_花名册_多级表头_合并单元格.xlsx")

    assert found["state"] == "ready"
    assert found["counts"] == {
        "created": 5,
        "updated": 0,
        "unchanged": 0,
        "refused": 1,
        "skipped": 1,
    }
    (question,) = found["questions"]
    assert (question["row"], question["field"], question["raw"]) == (
        8,
        "organization",
        "建筑新村街道",
    )
    assert question["suggestions"][0]["value"] == str(desk.places["建新街道"].id)
    assert await desk.rows("select id from person") == []

    answer = {"row": 8, "field": "organization", "value": question["suggestions"][0]["value"]}
    found = await desk.answer(found, answer)
    assert found["questions"] == []
    assert found["counts"]["created"] == 6
    await desk.commit(found)

    person = await desk.person("陈佳")
    assert (person["sex"], person["birth_month"], person["birth_on"]) == ("2", "1999-03", None)
    assert (person["political_status"], person["education"], person["degree"]) == (
        "02",
        "21",
        "412",
    )
    assert (person["work_unit"], person["work_title"]) == ("区应急局", "科员")
    assert person["organization_id"] == desk.places["贡院墙根"].id
    assert person["org_path"] == desk.places["贡院墙根"].path
    assert person["name_pinyin"] == "chen jia"
    opened = vault.open(person["id"], "phone", person["phone_sealed"], person["phone_key_id"])
    assert opened == "19900000001"
    assert b"19900000001" not in person["phone_sealed"]
    wang = await desk.person("王磊")
    assert wang["organization_id"] == desk.places["解放路"].id
    assert wang["birth_on"] == date(1994, 12, 31)
    uygur = await desk.person("阿力木·吐尔逊")
    assert (uygur["ethnicity"], uygur["birth_month"]) == ("05", "1997-05")
    assert (await desk.person("林雨譞"))["organization_id"] == desk.places["长北"].id


async def test_the_confirmed_alias_is_remembered(desk: Desk) -> None:
    found = await desk.upload("A_花名册_多级表头_合并单元格.xlsx")
    answer = {"row": 8, "field": "organization", "value": str(desk.places["建新街道"].id)}
    await desk.commit(await desk.answer(found, answer))

    again = await desk.upload("A_花名册_多级表头_合并单元格.xlsx")

    assert again["questions"] == []
    assert again["counts"] == {
        "created": 0,
        "updated": 0,
        "unchanged": 6,
        "refused": 0,
        "skipped": 1,
    }
    before = await desk.rows("select id, version from person order by id")
    await desk.commit(again)
    assert await desk.rows("select id, version from person order by id") == before


async def test_events_are_written_with_the_rows(desk: Desk) -> None:
    await desk.commit(await desk.upload("B_返家乡报名导出.xlsx"))

    people = await desk.rows("select id, organization_id, org_path from person order by id")
    events = await desk.rows(
        "select subject, org_path, data from outbox_event where type = 'person.registered'"
    )
    assert {event["subject"] for event in events} == {f"people/{one['id']}" for one in people}
    assert len(people) == 2
    assert all(
        set(event["data"]) == {"person_id", "organization_id", "version"} for event in events
    )


async def test_bad_cells_are_named_with_row_column_and_a_way_to_mend_them(desk: Desk) -> None:
    found = await desk.upload("B_返家乡报名导出.xlsx")

    said = {(one["row"], one["column"], one["code"], one["severity"]) for one in found["problems"]}
    assert said == {
        (3, "姓名", "duplicate-merged", "warning"),
        (4, "政治面貌", "word-unknown", "error"),
        (4, "", "minor", "warning"),
        (5, "手机号", "phone-short", "error"),
        (5, "证件号码", "id-check-digit", "error"),
    }
    assert all(
        one["sheet"] == "报名数据" and "请" in one["message"]
        for one in found["problems"]
        if one["severity"] == "error"
    )
    text = str(found)
    for secret in ("1990000001", "370199199802010460", "152599200506120246", "19900000011"):
        assert secret not in text


async def test_a_cell_can_be_corrected_by_an_answer(desk: Desk, vault: Vault) -> None:
    found = await desk.upload("B_返家乡报名导出.xlsx")

    found = await desk.answer(
        found,
        {"row": 5, "field": "phone", "value": "19900000014"},
        {"row": 5, "field": "id_number", "value": None},
        {"row": 4, "field": "political_status", "value": "13"},
    )
    assert found["counts"]["refused"] == 0
    await desk.commit(found)

    person = await desk.person("赵敏")
    assert person["id_number_sealed"] is None
    opened = vault.open(person["id"], "phone", person["phone_sealed"], person["phone_key_id"])
    assert opened == "19900000014"
    assert (await desk.person("周子轩"))["political_status"] == "13"


async def test_a_corrected_file_updates_only_what_changed(desk: Desk) -> None:
    first = (
        "姓名,性别,出生年月,学历,联系电话,社区\n"
        "林晓禾,女,1999.03,大专,19900000101,舜井社区\n"
        "周一,男,98.05,本科,19900000102,舜井社区\n"
    )
    await desk.commit(await desk.upload(first.encode()))
    before = await desk.person("林晓禾")

    changed = first.replace("大专", "本科").replace(",男,", ",,")
    found = await desk.upload(changed.encode())

    assert (found["counts"]["updated"], found["counts"]["unchanged"]) == (1, 1)
    await desk.commit(found)
    after = await desk.person("林晓禾")
    assert (after["id"], after["education"], after["version"]) == (
        before["id"],
        "21",
        before["version"] + 1,
    )
    assert after["phone_sealed"] == before["phone_sealed"]
    assert (await desk.person("周一"))["sex"] == "1", "an empty cell forgets nothing"
    events = await desk.rows("select data from outbox_event where type = 'person.changed'")
    assert [event["data"]["version"] for event in events] == [2]


async def test_people_are_known_by_id_number_even_with_a_new_name_and_phone(desk: Desk) -> None:
    head = "姓名,身份证号,手机\n"
    await desk.commit(await desk.upload(f"{head}李一诺,370199200410050121,19900000201\n".encode()))

    found = await desk.upload(f"{head}李依诺,370199200410050121,19900000202\n".encode())

    assert found["counts"]["updated"] == 1
    await desk.commit(found)
    assert len(await desk.rows("select id from person")) == 1


async def test_namesakes_become_a_question_and_the_answer_decides(desk: Desk) -> None:
    head = "姓名,出生年月,单位,联系电话\n"
    await desk.commit(await desk.upload(f"{head}王磊,1995.01,水务局,19900000301\n".encode()))

    found = await desk.upload(f"{head}王磊,1995.01,水务局,19900000302\n".encode())
    (question,) = found["questions"]
    assert (question["field"], question["code"]) == ("person", "person-ambiguous")
    assert found["counts"]["refused"] == 1

    new = await desk.answer(found, {"row": 2, "field": "person", "value": "new"})
    assert new["counts"]["created"] == 1
    same = await desk.answer(
        new, {"row": 2, "field": "person", "value": question["suggestions"][0]["value"]}
    )
    assert same["counts"]["updated"] == 1
    await desk.commit(same)
    assert len(await desk.rows("select id from person")) == 1


async def test_a_remapped_column_is_read_as_what_it_was_said_to_be(desk: Desk) -> None:
    data = "姓名,甲列\n林晓禾,区水务局\n".encode()
    found = await desk.upload(data)
    assert [column["field"] for column in found["columns"]] == ["name", None]

    found = await desk.patch(found, {"columns": [{"header": "甲列", "field": "work_unit"}]})

    assert found["columns"][1]["field"] == "work_unit"
    await desk.commit(found)
    assert (await desk.person("林晓禾"))["work_unit"] == "区水务局"


async def test_nobody_outside_the_scope_sees_or_touches_an_import(desk: Desk) -> None:
    found = await desk.upload("B_返家乡报名导出.xlsx", to="泉城路街道")
    path = f"/api/roster/imports/{found['id']}"
    other = bearer("committee", path=desk.places["大明湖街道"].path)

    for url in (path, f"{path}/problems", f"{path}/annotated"):
        assert (await desk.client.get(url, headers=other)).status_code == 404
    assert (await desk.client.post(f"{path}/commit", headers=other)).status_code == 404
    patch = await desk.client.patch(path, json={}, headers=other | {"if-match": '"1"'})
    assert patch.status_code == 404
    assert (await desk.client.get("/api/roster/imports", headers=other)).json()["items"] == []
    body = {"kind": "people", "organization_id": str(desk.places["泉城路街道"].id)}
    refused = await desk.client.post(
        "/api/roster/imports", files={"file": ("a.csv", b"a")}, data=body, headers=other
    )
    assert refused.status_code == 404


async def test_a_person_managed_elsewhere_is_refused_not_taken_over(desk: Desk) -> None:
    data = "姓名,身份证号\n李一诺,370199200410050121\n".encode()
    await desk.commit(await desk.upload(data, to="泉城路街道"))

    found = await desk.upload(data, to="大明湖街道")

    assert found["counts"]["refused"] == 1
    assert found["problems"][0]["code"] == "id-number-taken"


async def test_an_id_number_registered_since_the_dry_run_is_refused_at_the_commit(
    desk: Desk,
) -> None:
    data = "姓名,身份证号\n李一诺,370199200410050121\n林安,370199200410050201\n".encode()
    waiting = await desk.upload(data, to="泉城路街道")
    assert waiting["counts"]["created"] == 2
    first_line = data.rsplit(b"\n", 2)[0]
    await desk.commit(await desk.upload(first_line, to="大明湖街道"))

    done = await desk.commit(waiting)

    assert (done["counts"]["created"], done["counts"]["refused"]) == (1, 1)
    (problem,) = await desk.rows("select row, code from import_problem")
    assert problem == {"row": 2, "code": "id-number-taken"}
    assert [one["name"] for one in await desk.rows("select name from person order by 1")] == [
        "李一诺",
        "林安",
    ]


async def test_numbers_sealed_in_a_child_open_as_they_were_written(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(people_staging, "_CHUNK", 2)
    people = [(f"林{one}", f"1990000000{at}") for at, one in enumerate("安北川冬恩")]
    people[3] = (people[3][0], "")
    text = "\n".join(",".join(one) for one in people)

    await desk.commit(await desk.upload(f"姓名,联系电话\n{text}\n".encode()))

    vault = Vault(desk.worker.settings.field_cipher(), desk.worker.settings.blind_index())
    rows = await desk.rows("select id, name, phone_sealed, phone_key_id, phone_index from person")
    opened = {
        row["name"]: vault.open(row["id"], "phone", row["phone_sealed"], row["phone_key_id"])
        for row in rows
    }
    assert opened == {name: phone or None for name, phone in people}
    assert [row["phone_index"] for row in rows] == [
        phone and vault.mark("phone", phone) for phone in (opened[row["name"]] for row in rows)
    ]


async def test_answers_need_the_version_seen_and_a_finished_dry_run(desk: Desk) -> None:
    found = await desk.upload("B_返家乡报名导出.xlsx")
    path = f"/api/roster/imports/{found['id']}"

    assert (await desk.client.patch(path, json={}, headers=desk.headers)).status_code == 428
    stale = desk.headers | {"if-match": f'"{found["version"] - 1}"'}
    assert (await desk.client.patch(path, json={}, headers=stale)).status_code == 412
    await desk.commit(found)
    again = await desk.client.post(f"{path}/commit", headers=desk.headers)
    assert (again.status_code, again.json()["type"]) == (409, "/problems/import-not-ready")


async def test_what_cannot_be_read_fails_with_a_reason(desk: Desk) -> None:
    body = {"kind": "people", "organization_id": str(desk.places["历下区"].id)}
    refused = await desk.client.post(
        "/api/roster/imports",
        files={"file": ("a.xlsx", b"PK\x03\x04nonsense")},
        data=body,
        headers=desk.headers,
    )
    assert refused.status_code == 422
    assert refused.json()["type"] == "/problems/not-a-workbook"

    found = await desk.upload(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 900)
    assert found["state"] == "failed"
    assert "请" in found["message"]


async def test_problems_are_paged(desk: Desk) -> None:
    rows = "\n".join(f"林晓{chr(0x4E00 + n)},1990000{n % 10}" for n in range(60))
    found = await desk.upload(f"姓名,联系电话\n{rows}\n".encode())
    assert found["problem_count"] == 60

    path = f"/api/roster/imports/{found['id']}/problems"
    first = (await desk.client.get(f"{path}?limit=50", headers=desk.headers)).json()
    second = (
        await desk.client.get(
            path, params={"limit": 50, "cursor": first["next_cursor"]}, headers=desk.headers
        )
    ).json()
    assert [len(page["items"]) for page in (first, second)] == [50, 10]


async def test_a_community_called_like_its_street_is_not_the_street(desk: Desk) -> None:
    data = (
        "姓名,性别,街道,社区,联系电话\n"
        "林晓禾,女,姚家街道,姚家,19900000411\n"
        "林晓苗,女,姚家街道,姚家社区,19900000412\n"
        "林晓田,女,姚家街道,,19900000413\n"
    )
    unclear = data.replace("街道,社区", "街道,所属组织")

    found = await desk.upload(data.encode())
    assert (found["questions"], found["counts"]["created"]) == ([], 3)
    await desk.commit(found)
    asked = await desk.upload(unclear.encode())

    homes = [
        (await desk.person(name))["organization_id"] for name in ("林晓禾", "林晓苗", "林晓田")
    ]
    names = ("姚家", "姚家", "姚家街道")
    assert homes == [desk.places[name].id for name in names]
    (question,) = asked["questions"]
    assert {one["label"] for one in question["suggestions"]} == {
        "历下区 / 姚家街道",
        "姚家街道 / 姚家社区",
    }


async def test_an_answered_street_leads_to_a_question_in_the_words_of_the_file(desk: Desk) -> None:
    data = "姓名,街道,社区\n林晓禾,建筑新村街道,解放东路社区\n".encode()
    found = await desk.upload(data)
    answer = {"row": 2, "field": "organization", "value": str(desk.places["建新街道"].id)}

    found = await desk.answer(found, answer)

    (question,) = found["questions"]
    assert question["raw"] == "建筑新村街道 解放东路社区"
    answer["value"] = str(desk.places["解放路"].id)
    await desk.commit(await desk.answer(found, answer))
    assert (await desk.upload(data))["questions"] == []

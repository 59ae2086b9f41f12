"""Judging, making populations and trying drafts on them, as a person at a terminal does."""

import hashlib
import json
import sqlite3

from conftest import ancu

DRAFT = {"name": "25/35/50", "ceilings": {"single": 25000000, "singleWithChild": 35000000, "couple": 50000000}, "floorArea": 20}


def population(folder, households: int, *words: str):
    file = folder / f"dan-so-{households}.jsonl"
    ended = ancu("population", "make", "--households", str(households), "--seed", "7", "-o", str(file), *words)
    assert ended.code == 0, ended.said
    return file, ended


def draft(folder, change: dict):
    file = folder / "du-thao.json"
    file.write_text(json.dumps(change), encoding="utf-8")
    return str(file)


def simulate(file, change: str, *words: str, day: str = "2026-04-06"):
    return ancu("eligibility", "simulate", "--population", str(file), "--as-of", day, "--change", change, *words)


def test_a_population_is_the_same_again_and_says_what_is_assumed(folder):
    file, said = population(folder, 3000)
    other = folder / "other"
    other.mkdir()
    again, _ = population(other, 3000)
    assert hashlib.sha256(file.read_bytes()).digest() == hashlib.sha256(again.read_bytes()).digest()
    assert "giả định" in said.out and "nguồn: 5,73%" in said.out and "7 phường trong 28 xã, phường" in said.out
    larger, _ = population(other, 3500)
    assert larger.read_bytes().startswith(file.read_bytes())
    piped = ancu("population", "make", "--households", "3000", "--seed", "7")
    assert piped.out == file.read_text("utf-8") and "giả định" in piped.err
    assert ancu("population", "make", "--households", "0", "--seed", "7").code not in (0, 1)


def test_memory_does_not_grow_with_the_population(folder):
    small, one = population(folder, 2000)
    large, other = population(folder, 40000)
    assert other.peak < one.peak + 40
    change = draft(folder, DRAFT)
    assert simulate(large, change).peak < simulate(small, change).peak + 40


def test_a_simulation_counts_what_check_answers(folder):
    """The law before the draft is the law of the day; under a draft that is the law of the next day, check itself answers."""
    file, _ = population(folder, 4000)
    change = {"ceilings": DRAFT["ceilings"], "armedForces": {"mixedPlus": 25000000}}
    told = simulate(file, draft(folder, change), "--format", "json")
    assert told.code == 0, told.said
    counted = json.loads(told.out)

    def verdicts(day: str) -> list[str]:
        lines = file.read_text("utf-8").replace('"filedOn":"2026-04-06"', f'"filedOn":"{day}"')
        moved = folder / f"{day}.jsonl"
        moved.write_text(lines, encoding="utf-8")
        ended = ancu("eligibility", "check", "--brief", str(moved))
        assert ended.code == 0
        return [json.loads(line)["verdict"] for line in ended.out.splitlines()]

    before, after = verdicts("2026-04-06"), verdicts("2026-04-07")
    assert counted["all"]["households"] == 4000
    assert counted["all"]["eligibleBefore"] == before.count("eligible")
    assert counted["all"]["eligibleAfter"] == after.count("eligible")
    for row, was in enumerate(counted["verdicts"]):
        for column, becomes in enumerate(counted["verdicts"]):
            assert counted["matrix"][row][column] == sum(a == was and b == becomes for a, b in zip(before, after))
    assert counted["all"]["gained"] > 20
    for part in ("groups", "incomeBands", "communes"):
        assert sum(line["households"] for line in counted[part]) == 4000
        assert sum(line["gained"] for line in counted[part]) == counted["all"]["gained"]
    table = simulate(file, draft(folder, change)).out
    assert "Theo xã, phường" in table and "phường Vị Thanh" in table


def test_a_draft_that_changes_nothing_moves_nobody(folder):
    file, _ = population(folder, 3000)
    for change in ({}, {"ceilings": {"single": 20000000, "singleWithChild": 30000000, "couple": 40000000}, "floorArea": 15}):
        matrix = json.loads(simulate(file, draft(folder, change), "--format", "json").out)["matrix"]
        assert all(matrix[row][column] == 0 for row in range(3) for column in range(3) if row != column)


def test_what_cannot_be_tried_is_said_plainly(folder):
    file, _ = population(folder, 200)
    for change, word in (({"ceilings": {"single": "20"}}, "ceilings.single"), ({"dienTich": 15}, "dienTich")):
        ended = simulate(file, draft(folder, change))
        assert ended.code == 1 and word in ended.err
    good = draft(folder, DRAFT)
    assert "--as-of" in simulate(file, good, day="06/04/2026").err
    assert simulate(file, good, day="2024-07-31").code == 1
    assert simulate(folder / "khong-co", good).code == 1
    assert simulate(file, str(folder / "khong-co")).code == 1
    assert "hệ số" in simulate(file, draft(folder, {"incomeCoefficient": 1.2}), day="2025-10-09").err
    early = simulate(file, draft(folder, DRAFT), day="2025-01-02")
    assert early.code == 1 and "--filed-on 2025-01-02" in early.err and "… và " in early.err
    broken = folder / "hong.jsonl"
    broken.write_text(file.read_text("utf-8") + "không phải JSON\n", encoding="utf-8")
    ended = simulate(broken, draft(folder, DRAFT))
    assert ended.code == 2 and "dòng 201:" in ended.err and "Tất cả" in ended.out


def case(**changes) -> dict:
    made = {
        "case": "092123456789", "filedOn": "2026-05-10", "tenure": "sale", "home": "socialHousing", "group": 6,
        "applicant": {"maritalStatus": "unmarried", "minorChildren": 0, "official": False},
        "income": {"applicant": 29000000, "hasEmploymentContract": True, "certifiedOn": "2026-05-01"},
        "housing": {"ownsHome": False, "certifiedOn": "2026-05-01", "livesInOfficialHousing": False},
        "support": {"boughtSocialHousing": False, "receivedHousingSupport": False},
    }
    return made | changes


def test_a_kept_ruling_is_given_again_byte_by_byte(demo, folder):
    file = folder / "ho-so.json"
    file.write_text(json.dumps(case()), encoding="utf-8")
    kept = ancu("eligibility", "keep", str(file), "--data", demo)
    assert kept.code == 0, kept.said
    ruling = json.loads(kept.out)
    assert ruling["verdict"] == "ineligible" and "092123456789" not in kept.out
    again = ancu("eligibility", "replay", ruling["case"], "--data", demo)
    assert again.code == 0 and again.out == kept.out and "Trùng từng byte" in again.err
    whole = ancu("eligibility", "replay", "--data", demo)
    assert whole.code == 0 and "1 trùng từng byte, 0 khác" in whole.out
    database = sqlite3.connect(f"{demo}/ancu.sqlite")
    assert not any("092123456789" in str(row) for row in database.execute("SELECT * FROM ruling"))
    database.execute("UPDATE ruling SET answer = replace(answer, '29.000.000', '28.000.000')")
    database.commit()
    database.close()
    changed = ancu("eligibility", "replay", "--data", demo)
    assert changed.code == 2 and f"{ruling['case']}: khác" in changed.out
    assert ancu("eligibility", "replay", "khong-co", "--data", demo).code == 1
    file.write_text(json.dumps(case(filedOn=None)), encoding="utf-8")
    assert "ngày nộp" in ancu("eligibility", "keep", str(file), "--data", demo).err


def test_check_takes_the_provinces_decisions_from_the_data(demo, folder):
    file = folder / "ho-so.jsonl"
    told = case(province={"incomeCoefficient": 1.0})
    file.write_text(json.dumps(case()) + "\n" + json.dumps(told) + "\n", encoding="utf-8")

    def verdicts(*words: str) -> list[str]:
        ended = ancu("eligibility", "check", "--brief", str(file), *words)
        assert ended.code == 0, ended.said
        return [json.loads(line)["verdict"] for line in ended.out.splitlines()]

    assert verdicts() == ["ineligible", "ineligible"] == verdicts("--data", demo)
    database = sqlite3.connect(f"{demo}/ancu.sqlite")
    database.execute(
        "INSERT INTO provincial_decision (id, decision_id, parameter, decided_value, document, decided_on, true_from, known_from)"
        " VALUES ('a', 'a', 'incomeCoefficient', '1.2', 'Quyết định thử', '2026-04-20', '2026-05-01', '2026-04-20T00:00:00.000Z')")
    database.commit()
    database.close()
    # The first case says nothing of the province, the second says itself that there is no coefficient.
    assert verdicts("--data", demo) == ["eligible", "ineligible"]

"""The machines' door does what its own OpenAPI description says: Schemathesis makes requests from it and holds the answers against it."""

import json
import os
import re
from pathlib import Path
import subprocess
import sys
import urllib.error
import urllib.request

from schemathesis import openapi

HERE = Path(__file__).resolve().parent
CHECK = "/api/v1/eligibility/check"


def described(house) -> dict:
    return json.loads(house.fetch("/api/v1/openapi.json").text)


def test_the_description_loads_and_names_its_operations(house):
    schema = openapi.from_url(house.url("/api/v1/openapi.json"))
    operations = {operation.ok().label for operation in schema.get_all_operations()}
    named = {f"{method.upper()} {path}" for path, methods in described(house)["paths"].items() for method in methods}
    assert {"GET /api/v1/openapi.json", f"POST {CHECK}"} <= named
    # Schemathesis leaves out the path from which it loaded the description.
    assert operations | {"GET /api/v1/openapi.json"} == named


def test_no_answer_contradicts_the_description(house):
    """All checks of Schemathesis, with data that fits the schemas and data that does not; zero failures."""
    # The settings say why one status is added to those that a fitting request may get.
    ended = subprocess.run(
        [str(Path(sys.executable).parent / "schemathesis"), "--config-file", str(HERE / "schemathesis.toml"), "run",
         house.url("/api/v1/openapi.json"), "--checks", "all", "--max-examples", os.environ.get("ANCU_API_EXAMPLES", "150"),
         "--phases", "examples,coverage,fuzzing", "--seed", "7", "--no-color"],
        capture_output=True, text=True, timeout=540, stdin=subprocess.DEVNULL, cwd=house.folder)
    assert ended.returncode == 0, ended.stdout[-6000:] + ended.stderr[-2000:]
    # No failure is left; a warning says only that proofs want a leaf or a checkpoint that this record has.
    assert "FAILURES" not in ended.stdout and "ERRORS" not in ended.stdout, ended.stdout[-3000:]
    assert int(re.search(r"generated, (\d+) passed", ended.stdout).group(1)) >= 300, ended.stdout[-3000:]


def post(house, body: bytes, kind: str):
    request = urllib.request.Request(house.url(CHECK), data=body, headers={"Content-Type": kind}, method="POST")
    try:
        with urllib.request.urlopen(request, timeout=60) as response:
            return response.status, response.headers, response.read()
    except urllib.error.HTTPError as refused:
        return refused.code, refused.headers, refused.read()


def test_the_command_and_the_door_say_the_same(house):
    cases = [
        {"case": str(number), "filedOn": "2026-05-10", "tenure": tenure, "home": "socialHousing", "group": group,
         "applicant": {"maritalStatus": "unmarried", "minorChildren": 0}, "income": {"applicant": number * 1_000_003, "certifiedOn": "2026-05-01"},
         "housing": {"ownsHome": False, "certifiedOn": "2026-05-01", "livesInOfficialHousing": False},
         "support": {"boughtSocialHousing": False, "receivedHousingSupport": False}}
        for number, (tenure, group) in enumerate((tenure, group) for tenure in ("sale", "leasePurchase", "rent") for group in range(1, 13))]
    lines = "".join(json.dumps(case, ensure_ascii=False) + "\n" for case in cases)
    file = house.folder / "cases.jsonl"
    file.write_text(lines)
    said = house.run("eligibility", "check", str(file))
    status, headers, body = post(house, lines.encode(), "application/x-ndjson")
    assert status == 200 and headers["Content-Type"] == "application/x-ndjson"
    assert body.decode() == said
    assert len(said.splitlines()) == len(cases)


def test_a_batch_that_is_too_large_is_refused_and_the_house_goes_on(house):
    status, headers, body = post(house, b'{"case":"a"}\n' * 700_000, "application/x-ndjson")
    assert status == 413 and headers["Content-Type"] == "application/problem+json"
    assert json.loads(body)["status"] == 413
    assert post(house, b"{}", "application/json")[0] == 200


def test_the_description_is_the_same_from_run_to_run(house):
    assert json.dumps(described(house), sort_keys=True) == json.dumps(described(house), sort_keys=True)

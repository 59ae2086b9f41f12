"""The same rules written for OpenFisca-Core, for scripts/bench eligibility only: it reads a population, builds, calculates and prints how long
each took and the verdicts. Runs in a virtual environment of its own.

It carries what the population of `ancu population make` asks: all twelve groups, three homes, three tenures, housing, official housing,
income by Điều 30 and Điều 67, poverty, earlier support and the papers' terms of one day. Money is integer: OpenFisca's float is 32-bit and
would lose dong. An unknown is -1 in integers and 2 in three-valued flags.
"""

import datetime
import itertools
import json
import sys
import time

import numpy
from openfisca_core.entities import build_entity
from openfisca_core.periods import DAY, period
from openfisca_core.simulation_builder import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

Household = build_entity(key="household", plural="households", label="Household", is_person=True)
NO, YES, UNKNOWN = 0, 1, 2
MET, NOT_MET, OPEN = 0, 1, 2

# The law of 2026-04-06 (20/30/40), by the day's own values.
SINGLE, WITH_CHILD, COUPLE, FLOOR = 20_000_000, 30_000_000, 40_000_000, 15
MIXED_TENTHS, BOTH_TENTHS = 15, 20


def variable(name: str, formula=None, default: int = 0):
    members = {"value_type": int, "entity": Household, "definition_period": DAY, "default_value": default, "label": name}
    if formula:
        members["formula"] = formula
    return type(name, (Variable,), members)


INPUTS = [
    "home_group", "tenure", "home", "married", "children", "spouse_forces", "official", "income", "spouse_income", "contract",
    "income_paper", "spouse_paper", "poverty", "owns", "area_tenths", "residents", "home_paper", "official_housing", "far", "bought",
    "supported", "armed_support", "rural_allowed", "colonel",
]


def is_open(household, day):
    group, tenure, home = household("home_group", day), household("tenure", day), household("home", day)
    social = (home == 0) & (group != 12) & ((group != 11) | (tenure == 2))
    forces = (home == 1) & (group == 7)
    lodging = (home == 2) & (tenure == 2) & ((group == 6) | (group == 12))
    return social | forces | lodging


def buys(household, day):
    return (household("is_open", day) == 1) & (household("tenure", day) != 2)


def paper(household, day, name):
    """Valid when the last day of its term has not passed; the day of 2026-04-06 lies in one regime (docs of the rules)."""
    return household(name, day) == 1


def group_condition(household, day):
    group, home, tenure = household("home_group", day), household("home", day), household("tenure", day)
    served = numpy.where(home == 0, group != 12, numpy.where(home == 1, group == 7, (group == 6) | (group == 12)))
    rural = (home == 0) & ((group == 2) | (group == 3))
    contract = household("contract", day)
    lodger = (home == 2) & (group == 6) & (tenure == 2)
    answer = numpy.where(served, MET, NOT_MET)
    answer = numpy.where(rural & (household("rural_allowed", day) != YES), NOT_MET, answer)
    return numpy.where(lodger, numpy.where(contract == YES, MET, numpy.where(contract == NO, NOT_MET, OPEN)), answer)


def tenure_condition(household, day):
    group, home = household("home_group", day), household("home", day)
    rural = (home == 0) & ((group == 2) | (group == 3)) & (household("rural_allowed", day) != YES)
    return numpy.where((household("is_open", day) == 1) & ~rural, MET, NOT_MET)


def owner_condition(household, day):
    far, area, residents = household("far", day), household("area_tenths", day), household("residents", day)
    known = (area >= 0) & (residents >= 0)
    small = (known & (area < FLOOR * 10 * residents)) | ((area >= 0) & (residents < 0) & (area < FLOOR * 10))
    large = known & ~small
    return numpy.where(far == YES, MET, numpy.where(small, MET, numpy.where(large & (far == NO), NOT_MET, OPEN)))


def housing_condition(household, day):
    owns, owner = household("owns", day), household("owner_condition", day)
    stated = numpy.where(owns == NO, MET, numpy.where((owns == YES) | (owner == MET), owner, OPEN))
    answer = numpy.where(paper(household, day, "home_paper"), stated, OPEN)
    return numpy.where(buys(household, day), answer, MET)


def official_condition(household, day):
    official, lives = household("official", day), household("official_housing", day)
    answer = numpy.where((official == NO) | (lives == NO), MET, numpy.where((official == YES) & (lives == YES), NOT_MET, OPEN))
    return numpy.where(buys(household, day), answer, MET)


def income_condition(household, day):
    group, married = household("home_group", day), household("married", day) == YES
    asked = buys(household, day) & ((group == 5) | (group == 6) | (group == 7) | (group == 8))
    income = numpy.where(paper(household, day, "income_paper"), household("income", day), -1)
    spouse = numpy.where(paper(household, day, "spouse_paper"), household("spouse_income", day), -1)
    spouse = numpy.where(married, spouse, 0)
    total = numpy.maximum(income, 0) + numpy.maximum(spouse, 0)
    known = (income >= 0) & (spouse >= 0)
    colonel = household("colonel", day)
    mixed = numpy.where(household("spouse_forces", day) == YES, BOTH_TENTHS, MIXED_TENTHS)
    forces = numpy.where(married, colonel // 10 * mixed + colonel % 10 * mixed // 10, colonel)
    civil = numpy.where(married, COUPLE, numpy.where(household("children", day) > 0, WITH_CHILD, SINGLE))
    limit = numpy.where(group == 7, forces, civil)
    answer = numpy.where(known & (total <= limit), MET, numpy.where(total > limit, NOT_MET, OPEN))
    return numpy.where(asked, answer, MET)


def poverty_condition(household, day):
    group, poverty = household("home_group", day), household("poverty", day)
    asked = buys(household, day) & ((group == 2) | (group == 3) | (group == 4))
    return numpy.where(asked, numpy.where(poverty == 2, OPEN, numpy.where(poverty == YES, MET, NOT_MET)), MET)


def support_condition(household, day):
    group, home, owns = household("home_group", day), household("home", day), household("owns", day)
    bought, supported, armed = household("bought", day), household("supported", day), household("armed_support", day)
    buying = buys(household, day)
    asked = (household("is_open", day) == 1) & (buying | (group == 7))
    asks_bought = buying | (home == 1)
    asks_armed = (group == 7) & (buying | (home != 1))
    rural = (group == 2) | (group == 3)
    binds = buying & (rural | (owns != YES))
    barred = (asks_bought & (bought == YES)) | (asks_armed & (armed == YES)) | (binds & (supported == YES) & (rural | (owns == NO)))
    unknown = (asks_bought & (bought == UNKNOWN)) | (asks_armed & (armed == UNKNOWN)) | (binds & (supported == UNKNOWN))
    unknown = unknown | (binds & (supported == YES) & ~rural & (owns == UNKNOWN))
    return numpy.where(asked, numpy.where(barred, NOT_MET, numpy.where(unknown, OPEN, MET)), MET)


def papers_condition(household, day):
    group = household("home_group", day)
    income = (group == 5) | (group == 6) | (group == 7) | (group == 8)
    lacking = ~paper(household, day, "home_paper") | (income & ~paper(household, day, "income_paper"))
    lacking = lacking | (income & (household("married", day) == YES) & ~paper(household, day, "spouse_paper"))
    return numpy.where(buys(household, day) & lacking, OPEN, MET)


CONDITIONS = [group_condition, tenure_condition, housing_condition, official_condition, income_condition, poverty_condition,
              support_condition, papers_condition]


def verdict(household, day):
    answers = [household(condition.__name__, day) for condition in CONDITIONS]
    refused = numpy.any([answer == NOT_MET for answer in answers], axis=0)
    unknown = numpy.any([answer == OPEN for answer in answers], axis=0)
    return numpy.where(refused, 1, numpy.where(unknown, 2, 0))


def system() -> TaxBenefitSystem:
    made = TaxBenefitSystem([Household])
    for name in INPUTS:
        made.add_variable(variable(name))
    for formula in [is_open, owner_condition, *CONDITIONS, verdict]:
        made.add_variable(variable(formula.__name__, formula))
    return made


TENURES = {"sale": 0, "leasePurchase": 1, "rent": 2}
HOMES = {"socialHousing": 0, "armedForcesHousing": 1, "workerLodging": 2}
POVERTY = {"poor": YES, "nearPoor": YES, "none": NO, None: UNKNOWN}


def flag(value) -> int:
    return UNKNOWN if value is None else int(value)


def valid(text, filed: str) -> int:
    """The terms in force on 2026-04-06: twelve months, and for certificates of before 15/2/2026 at least until 15/2/2027."""
    if text is None:
        return NO
    if text < "2026-02-15":
        return int(filed <= "2027-02-15" or filed <= later(text))
    return int(filed <= later(text))


def later(text: str) -> str:
    day = datetime.date.fromisoformat(text)
    try:
        return day.replace(year=day.year + 1).isoformat()
    except ValueError:
        return day.replace(year=day.year + 1, day=28).isoformat()


def columns(file: str, count: int | None = None) -> tuple[list, dict]:
    marks, rows = [], []
    with open(file, encoding="utf-8") as lines:
        for line in itertools.islice(lines, count):
            it = json.loads(line)
            who, money, home = it["applicant"], it["income"], it["housing"]
            help_, province, filed = it["support"], it["province"], it["filedOn"]
            area = home.get("ownedFloorArea")
            marks.append(it["case"])
            rows.append((
                it["group"], TENURES[it["tenure"]], HOMES[it["home"]], int(who["maritalStatus"] == "married"), who["minorChildren"],
                int(who.get("spouseGroup") == 7), flag(who.get("official")), money.get("applicant", -1), money.get("spouse", -1),
                flag(money.get("hasEmploymentContract")), valid(money.get("certifiedOn"), filed), valid(money.get("spouseCertifiedOn"), filed),
                POVERTY[it.get("poverty")], flag(home.get("ownsHome")), -1 if area is None else round(area * 10),
                home.get("registeredResidents", -1), valid(home.get("certifiedOn"), filed), flag(home.get("livesInOfficialHousing")),
                flag(home.get("farFromWorkplace")), flag(help_.get("boughtSocialHousing")), flag(help_.get("receivedHousingSupport")),
                flag(help_.get("receivedArmedForcesHousing")), flag(province.get("allowsRuralPoor")), province["colonelMonthlyIncome"]))
    table = numpy.array(rows, dtype=numpy.int64)
    return marks, {name: table[:, place].astype(numpy.int32) for place, name in enumerate(INPUTS)}


DATE = "day:2026-04-06"
WORDS = ["eligible", "ineligible", "undetermined"]


def whole(file: str, out: str) -> dict:
    """All households by columns, the quickest way there is."""
    begun = time.perf_counter()
    marks, inputs = columns(file)
    read = time.perf_counter()
    simulation = SimulationBuilder().build_default_simulation(system(), count=len(marks))
    for name, values in inputs.items():
        simulation.set_input(name, period(DATE), values)
    built = time.perf_counter()
    answers = simulation.calculate("verdict", period(DATE))
    done = time.perf_counter()
    with open(out, "w", encoding="utf-8") as lines:
        lines.writelines(f'{{"case":"{mark}","verdict":"{WORDS[answer]}"}}\n' for mark, answer in zip(marks, answers))
    return {"read": read - begun, "build": built - read, "calculate": done - built}


def some(file: str, count: int) -> dict:
    """The first households as entities, the way its web API and its documentation build a simulation."""
    marks, inputs = columns(file, count)
    households = {mark: {name: {DATE: int(values[place])} for name, values in inputs.items()} for place, mark in enumerate(marks)}
    begun = time.perf_counter()
    simulation = SimulationBuilder().build_from_entities(system(), {"households": households})
    built = time.perf_counter()
    simulation.calculate("verdict", period(DATE))
    return {"build": built - begun, "calculate": time.perf_counter() - built}


if __name__ == "__main__":
    print(json.dumps(some(sys.argv[1], int(sys.argv[3])) if len(sys.argv) > 3 else whole(sys.argv[1], sys.argv[2])))

// Shows an assessment, composes a change set and submits it. All it knows of the documents comes from the schema folder.
import type {
  Assessment,
  Change,
  ChangeSet,
  Comparison,
  Finding,
  OutcomeKind,
  Obligation,
  TeamKind,
  Text,
} from "@zhongzhi/governance-schema";
import changeSetSchema from "@zhongzhi/governance-schema/schemas/change-set-1.schema.json";
import * as validators from "#validators";
import { ofChange } from "./exhaustive";

type Language = keyof Text;

const WORDS = {
  summary: { en: "Findings by obligation and outcome", "zh-CN": "各约束力、各结果的数目" },
  findings: { en: "Violations", "zh-CN": "未达到的要求" },
  changes: { en: "Change set: put teams", "zh-CN": "变更集：增设队伍" },
  id: { en: "Identifier", "zh-CN": "标识" },
  name: { en: "Name", "zh-CN": "名称" },
  kind: { en: "Kind", "zh-CN": "类别" },
  place: { en: "Community", "zh-CN": "社区" },
  from: { en: "From", "zh-CN": "起始日" },
  add: { en: "Add", "zh-CN": "加入" },
  submit: { en: "Submit", "zh-CN": "提交" },
  nothing: { en: "Nothing comes out otherwise.", "zh-CN": "结果没有变化。" },
} satisfies Record<string, Text>;

const OBLIGATIONS: Record<Obligation, Text> = {
  required: { en: "required", "zh-CN": "必须" },
  target: { en: "target", "zh-CN": "目标" },
  advisory: { en: "advisory", "zh-CN": "倡导" },
};

const OUTCOMES: Record<OutcomeKind, Text> = {
  satisfied: { en: "satisfied", "zh-CN": "达到" },
  violated: { en: "violated", "zh-CN": "未达到" },
  pending: { en: "pending", "zh-CN": "未到期" },
  unknown: { en: "unknown", "zh-CN": "数据不足" },
  notApplicable: { en: "not applicable", "zh-CN": "不适用" },
};

let language: Language = navigator.language.startsWith("zh") ? "zh-CN" : "en";
let assessment: Assessment | undefined;
let answer: Comparison | undefined;
const changes: Change[] = [];

function element<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof type)) {
    throw new Error(`The page has no ${type.name} ${id}`);
  }
  return found;
}

function say(id: string, text: Text): void {
  element(id, HTMLElement).textContent = text[language];
}

function items(id: string, texts: string[], kinds: string[] = []): void {
  element(id, HTMLElement).replaceChildren(
    ...texts.map((text, i) => {
      const item = document.createElement("li");
      item.textContent = text;
      item.className = kinds[i] ?? "";
      return item;
    }),
  );
}

function row(cell: "th" | "td", first: string, cells: (string | number)[]): HTMLTableRowElement {
  const made = document.createElement("tr");
  const head = document.createElement("th");
  head.textContent = first;
  made.append(head, ...cells.map((each) => Object.assign(document.createElement(cell), { textContent: `${each}` })));
  return made;
}

function showAssessment(shown: Assessment): void {
  document.documentElement.lang = language;
  say("title", shown.about.title);
  element("about", HTMLElement).textContent =
    `${shown.policy.title[language]} · ${shown.asOf} · ${shown.about.notice?.[language] ?? ""}`;
  const outcomes = Object.keys(OUTCOMES) as OutcomeKind[];
  element("summary", HTMLTableElement).replaceChildren(
    row("th", "", outcomes.map((each) => OUTCOMES[each][language])),
    ...(Object.keys(OBLIGATIONS) as Obligation[]).map((obligation) =>
      row("td", OBLIGATIONS[obligation][language], outcomes.map((each) => shown.summary[obligation][each])),
    ),
  );
  const violated = shown.findings.filter((finding) => finding.outcome === "violated");
  items("findings", violated.map((finding) => finding.message[language]));
  element("places", HTMLDataListElement).replaceChildren(...communities(shown.findings));
}

/** The communities that were judged. */
function communities(findings: Finding[]): HTMLOptionElement[] {
  const found = new Map<string, string>();
  for (const { subject } of findings) {
    if (subject.type === "division" && subject.id.length === 12) {
      found.set(subject.id, subject.name ?? subject.id);
    }
  }
  return [...found].map(([code, name]) => new Option(name, code));
}

function showChanges(): void {
  items("changes", changes.map((change) => `${ofChange(change)} ${idOf(change)}`));
}

function idOf(change: Change): string {
  if (change.type === "remove") {
    return change.id;
  }
  const { entity } = change;
  return "code" in entity ? entity.code : "id" in entity ? entity.id : `${entity.place.id}/${entity.subject}/${entity.date}`;
}

function showAnswer(): void {
  if (!answer) {
    return;
  }
  const told = answer.changed.map(({ effect, before, after }) => ({ effect, message: (after ?? before)?.message[language] ?? "" }));
  items(
    "answer",
    told.length === 0 ? [WORDS.nothing[language]] : told.map(({ effect, message }) => `${effect}: ${message}`),
    told.map(({ effect }) => effect),
  );
}

function showWords(): void {
  say("summary-title", WORDS.summary);
  say("findings-title", WORDS.findings);
  say("changes-title", WORDS.changes);
  for (const field of ["id", "name", "kind", "place", "from"] as const) {
    say(`team-${field}-label`, WORDS[field]);
  }
  say("add", WORDS.add);
  say("submit", WORDS.submit);
  const kinds = changeSetSchema.$defs.TeamKind;
  const labels = new Map(
    [...kinds.description.matchAll(/^- (\w+): (.*) \/ (.*)$/gm)].map(([, code, en, zh]) => [code, language === "en" ? en : zh]),
  );
  const form = element("team", HTMLFormElement);
  (form.elements.namedItem("kind") as HTMLSelectElement).replaceChildren(
    ...kinds.enum.map((kind) => new Option(labels.get(kind) ?? kind, kind)),
  );
}

function show(): void {
  showWords();
  if (assessment) {
    showAssessment(assessment);
  }
  showChanges();
  showAnswer();
}

function add(event: SubmitEvent): void {
  event.preventDefault();
  const given = new FormData(element("team", HTMLFormElement));
  const text = (name: string): string => `${given.get(name) ?? ""}`;
  const from = text("from");
  changes.push({
    type: "put",
    entityType: "team",
    entity: {
      id: text("id"),
      kind: text("kind") as TeamKind,
      name: text("name"),
      period: from ? { from } : {},
      place: { type: "division", id: text("place") },
    },
  });
  check();
  showChanges();
}

/** The change set, if the schema accepts it; else its faults are shown. */
function check(): ChangeSet | undefined {
  const changeSet: ChangeSet = { format: "zhongzhi/change-set/1", changes };
  const isValid = validators.changeSet(changeSet);
  const faults = (validators.changeSet.errors ?? []).filter((fault) => /pattern|fewer|more|format/.test(fault.message ?? ""));
  items("faults", isValid ? [] : faults.map((fault) => `${fault.instancePath}: ${fault.message}`));
  return isValid ? changeSet : undefined;
}

async function submit(): Promise<void> {
  const changeSet = check();
  if (!changeSet) {
    return;
  }
  const response = await fetch("change-sets", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(changeSet),
  });
  const comparison: unknown = await response.json();
  if (!response.ok || !validators.comparison(comparison)) {
    items("faults", [JSON.stringify(comparison)]);
    return;
  }
  answer = comparison;
  showAnswer();
}

async function start(): Promise<void> {
  const chosen = element("language", HTMLSelectElement);
  chosen.value = language;
  chosen.addEventListener("change", () => {
    language = chosen.value === "en" ? "en" : "zh-CN";
    show();
  });
  element("team", HTMLFormElement).addEventListener("submit", add);
  element("submit", HTMLButtonElement).addEventListener("click", () => void submit());
  const found: unknown = await (await fetch("assessment.json")).json();
  if (!validators.assessment(found)) {
    items("faults", ["assessment.json is no assessment"]);
    return;
  }
  assessment = found;
  show();
}

void start();

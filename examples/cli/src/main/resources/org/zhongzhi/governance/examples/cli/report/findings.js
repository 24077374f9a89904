// The findings: filtered, a page at a time, each with all there is to know about it.

const PAGE = 50;
const ATTENTION = ['violated', 'unknown', 'pending'];
const filter = { outcomes: new Set(ATTENTION), rule: '', obligation: '', level: '', division: '', search: '', page: 0 };
const opened = new Set();

const subjectOf = (finding) => data.subjects[finding.s];
const levelOf = (subject) => subject.l || subject.t;
const levelWord = (level) => text(data.words.divisionLevel[level] || data.words.entityType[level]);
const kindOfSubject = (subject) => (divisions.has(subject.i) && subject.t === 'division'
  ? word('divisionKind', divisions.get(subject.i).kind) : word('entityType', subject.t));
const nameOf = (subject) => subject.n || subject.i;

data.findings.forEach((finding, index) => {
  const subject = subjectOf(finding);
  const rule = data.rules[finding.r];
  finding.index = index;
  finding.haystack = [...finding.m, ...rule.label, rule.id, rule.clause, subject.n, subject.i].join('\n').toLowerCase();
});

function matches(finding) {
  const rule = data.rules[finding.r];
  const subject = subjectOf(finding);
  return filter.outcomes.has(finding.o)
    && (!filter.rule || rule.id === filter.rule)
    && (!filter.obligation || rule.obligation === filter.obligation)
    && (!filter.level || levelOf(subject) === filter.level)
    && (!filter.division || subject.d.some((code) => isWithin(code, filter.division)))
    && filter.search.toLowerCase().split(/\s+/).every((part) => finding.haystack.includes(part));
}

function options(id, key, choices) {
  const all = element('option', { value: '' }, text(['全部', 'All']));
  const select = document.getElementById(id);
  select.replaceChildren(all, ...choices.map(([value, label]) => element('option', { value }, label)));
  select.value = filter[key];
}

function divisionChoices() {
  const found = [];
  const walk = (division, depth) => {
    found.push([division.code, '\u3000'.repeat(depth) + division.name]);
    division.children.forEach((child) => walk(child, depth + 1));
  };
  roots.forEach((root) => walk(root, 0));
  return found;
}

function drawFilters() {
  const levels = [...Object.keys(data.words.divisionLevel), ...Object.keys(data.words.entityType)]
    .filter((level) => data.findings.some((finding) => levelOf(subjectOf(finding)) === level));
  options('filter-rule', 'rule', data.rules.map((rule) => [rule.id, text(rule.label)]));
  options('filter-obligation', 'obligation', Object.keys(data.words.obligation).map((each) => [each, word('obligation', each)]));
  options('filter-level', 'level', levels.map((level) => [level, levelWord(level)]));
  options('filter-division', 'division', divisionChoices());
  document.getElementById('filter-search').value = filter.search;
  document.getElementById('filter-outcome').replaceChildren(...outcomes.map((outcome) => {
    const box = element('input', { type: 'checkbox', checked: filter.outcomes.has(outcome) });
    box.addEventListener('change', () => {
      filter.outcomes[box.checked ? 'add' : 'delete'](outcome);
      filter.page = 0;
      drawRows();
    });
    return element('label', { class: outcome }, box, badge(outcome));
  }));
}

function row(finding) {
  const rule = data.rules[finding.r];
  const subject = subjectOf(finding);
  const isOpen = opened.has(finding.index);
  const id = 'finding-' + finding.index;
  const places = subject.t === 'division' ? path(divisions.get(subject.d[0])?.parent) : subject.d.map(path).join('；');
  return [
    element('tr', { class: isOpen ? 'opened' : undefined },
      element('td', {}, badge(finding.o)),
      element('td', {}, nameOf(subject), element('span', { class: 'where' }, [kindOfSubject(subject), places].filter(Boolean).join(' · '))),
      element('td', {}, text(rule.label), element('span', { class: 'where' }, word('obligation', rule.obligation) + ' · ', element('span', { class: 'clause' }, rule.clause))),
      element('td', {}, finding.v.map(text).join(text(['；', '; ']))),
      element('td', {}, element('button', {
        type: 'button', class: 'row-button', 'aria-expanded': String(isOpen), 'aria-controls': id, 'data-finding': finding.index,
        onclick: () => toggle(finding.index),
      }, text(isOpen ? ['收起', 'Less'] : ['详情', 'Details'])))),
    isOpen ? element('tr', { class: 'full', id }, element('td', { colspan: '5' }, full(finding, rule))) : undefined,
  ];
}

function full(finding, rule) {
  const fact = (pair, value) => [element('dt', {}, text(pair)), element('dd', {}, value)];
  const evidence = finding.e.map((index) => data.subjects[index]);
  return [
    element('p', { class: 'message' }, text(finding.m)),
    element('dl', {},
      fact(['规则', 'Rule'], text(rule.summary) + (rule.due ? text([' 期限：', ' Due: ']) + rule.due : '')),
      fact(['要求', 'Required'], text(rule.required)),
      finding.v.length > 0 ? fact(['测得', 'Measured'], finding.v.map(text).join(text(['；', '; ']))) : [],
      finding.x ? fact(['最小改变', 'Smallest change'], text(finding.x)) : [],
      fact(['依据对象', 'Evidence'], evidence.length === 0 ? text(['无', 'none']) : element('ul', {}, evidence.map((subject) =>
        element('li', {}, word('entityType', subject.t) + ' ' + (subject.n ? subject.n + ' ' : ''), element('span', { class: 'id' }, subject.i)))))),
  ];
}

function toggle(index) {
  if (opened.has(index)) {
    opened.delete(index);
  } else {
    opened.add(index);
  }
  drawRows();
  document.querySelector('[data-finding="' + index + '"]')?.focus();
}

function drawRows() {
  const found = data.findings.filter(matches);
  const pages = Math.max(1, Math.ceil(found.length / PAGE));
  filter.page = Math.min(filter.page, pages - 1);
  const first = filter.page * PAGE;
  document.getElementById('findings-count').textContent = text([
    `共 ${data.findings.length} 条，符合筛选 ${found.length} 条`,
    `${found.length} of ${data.findings.length} findings`,
  ]);
  document.getElementById('findings-rows').replaceChildren(
    ...found.slice(first, first + PAGE).flatMap(row).filter(Boolean));
  const turn = (by, pair) => element('button', {
    type: 'button', disabled: filter.page + by < 0 || filter.page + by >= pages,
    onclick: () => { filter.page += by; drawRows(); document.getElementById('findings').scrollIntoView(); },
  }, text(pair));
  document.getElementById('findings-pages').replaceChildren(
    ...(pages > 1 ? [turn(-1, ['上一页', 'Previous']), `${filter.page + 1} / ${pages}`, turn(1, ['下一页', 'Next'])] : []));
}

/** Shows some findings and goes there. */
function showFindings(wanted) {
  Object.assign(filter, { rule: '', obligation: '', level: '', division: '', search: '', page: 0, outcomes: new Set(outcomes) }, wanted);
  drawFilters();
  drawRows();
  document.getElementById('findings').scrollIntoView();
}

['rule', 'obligation', 'level', 'division', 'search'].forEach((key) => {
  document.getElementById('filter-' + key).addEventListener('input', (event) => {
    filter[key] = event.target.value;
    filter.page = 0;
    drawRows();
  });
});
document.getElementById('filter-reset').addEventListener('click', () => {
  Object.assign(filter, { outcomes: new Set(ATTENTION), rule: '', obligation: '', level: '', division: '', search: '', page: 0 });
  drawFilters();
  drawRows();
});
document.querySelectorAll('[data-rule]').forEach((button) => button.addEventListener('click', () => showFindings({ rule: button.dataset.rule })));
page.parts.push(() => {
  drawFilters();
  drawRows();
});

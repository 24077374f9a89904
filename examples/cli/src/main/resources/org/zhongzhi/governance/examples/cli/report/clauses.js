// What each clause asks, and where each community stands.

const FEW = 20; // as many columns as a reader takes in at once
const TOLD = 30; // as many findings as a cell tells of by itself
const clauseView = { within: '', cell: '' };

// The findings of each clause: by community, and under '' those on anything above, or on what the data place nowhere.
data.clauses.forEach((clause) => { clause.findings = new Map(); });
const clauseOfRule = new Map(data.clauses.flatMap((clause) => clause.rules.map((rule) => [rule, clause])));
const isCommunity = (division) => division.level === 'community';
const communitiesBelow = (division) => (isCommunity(division) ? [division] : division.children.flatMap(communitiesBelow));
const allCommunities = roots.flatMap(communitiesBelow);
data.findings.forEach((finding) => {
  const { d } = data.subjects[finding.s];
  const places = new Set(d.length === 0 ? [''] : d.map((code) => (isCommunity(divisions.get(code)) ? code : '')));
  const found = clauseOfRule.get(finding.r).findings;
  places.forEach((place) => {
    if (!found.has(place)) {
      found.set(place, []);
    }
    found.get(place).push(finding);
  });
});

/** The smallest parts of the territory that are worth a table: all of it if it is small. */
function clauseScopes() {
  const scopes = [['', text(['全部社区', 'All communities'])]];
  const walk = (division, depth) => {
    if (!isCommunity(division) && communitiesBelow(division).length > 0) {
      scopes.push([division.code, '\u3000'.repeat(depth) + division.name]);
      division.children.forEach((child) => walk(child, depth + 1));
    }
  };
  roots.forEach((root) => walk(root, 0));
  return scopes;
}

/** All communities if they are few; else the first part of the territory with few. */
function firstScope() {
  const inside = (division) => division.children.find((child) => !isCommunity(child) && communitiesBelow(child).length > 0);
  const fewIn = (division) => (communitiesBelow(division).length > FEW && inside(division) ? fewIn(inside(division)) : division);
  const root = roots.find((each) => !isCommunity(each) && communitiesBelow(each).length > 0);
  return allCommunities.length <= FEW || !root ? '' : fewIn(root).code;
}

function clauseCell(clause, number, place, name) {
  const found = clause.findings.get(place) || [];
  if (found.length === 0) {
    return element('td', { class: 'stand none' }, clause.rules.length > 0 ? '·' : '');
  }
  const counts = {};
  found.forEach((finding) => add(counts, finding.o));
  const outcome = worst(counts);
  const key = number + '/' + place;
  const told = outcomes.filter((each) => counts[each] > 0).map((each) => word('outcome', each) + ' ' + counts[each]).join(text(['，', ', ']));
  return element('td', { class: 'stand ' + outcome }, element('button', {
    type: 'button', title: name + text(['：', ': ']) + told, 'aria-expanded': String(clauseView.cell === key), 'data-cell': key,
    onclick: () => openCell(number, key),
  }, element('span', { class: 'mark', 'aria-hidden': 'true' }), element('span', { class: 'unseen' }, told), element('span', { 'aria-hidden': 'true' }, counts[outcome] > 1 ? String(counts[outcome]) : '')));
}

/** Opens a cell, or closes it if it is open; only the rows of the clauses concerned are drawn anew. */
function openCell(number, key) {
  const before = clauseView.cell;
  clauseView.cell = before === key ? '' : key;
  new Set([number, before === '' ? number : Number(before.split('/')[0])]).forEach((each) =>
    document.getElementById('clause-' + each).replaceWith(clauseRows(data.clauses[each], each)));
  document.querySelector('[data-cell="' + key + '"]').focus();
}

function clauseAsks(clause) {
  const rules = clause.rules.map((index) => data.rules[index]);
  const others = [
    ...clause.procedures.map((each) => text(['程序：', 'procedure: ']) + each),
    ...clause.data.map((each) => text(['数据：', 'data: ']) + each),
  ];
  return [
    ...rules.map((rule) => element('p', {},
      element('button', { type: 'button', class: 'link', onclick: () => showFindings({ rule: rule.id }) }, text(rule.label)),
      text(['（', ' (']) + word('obligation', rule.obligation) + text(['）', ')']),
      element('span', { class: 'where' },
        rule.condition ? text(['适用：', 'where: ']) + text(rule.condition) + text(['；要求：', '; required: ']) : '', text(rule.required)))),
    ...others.map((each) => element('p', { class: 'where' }, each)),
  ];
}

function clauseDetail(clause, place, name, columns) {
  const found = clause.findings.get(place) || [];
  return element('tr', { class: 'full' }, element('td', { colspan: String(columns) },
    element('p', { class: 'message' }, name),
    element('ul', { class: 'told' }, found
      .map((finding, index) => [outcomes.indexOf(finding.o), index, finding])
      .sort((one, other) => one[0] - other[0] || one[1] - other[1])
      .slice(0, TOLD)
      .map(([, , finding]) => element('li', {}, badge(finding.o), ' ', text(finding.m)))),
    found.length > TOLD ? element('p', { class: 'hint' }, text([`另有 ${found.length - TOLD} 条，见“评估结果”`, `and ${found.length - TOLD} more, under "Findings"`])) : undefined));
}

function clausePlaces() {
  const scope = divisions.get(clauseView.within);
  return [...(scope ? communitiesBelow(scope) : allCommunities).map((division) => [division.code, division.name]),
    ['', text(['社区以上及其他', 'Above and elsewhere'])]];
}

function clauseRows(clause, number) {
  const places = clausePlaces();
  const open = places.find(([place]) => clauseView.cell === number + '/' + place);
  return element('tbody', { id: 'clause-' + number },
    element('tr', {},
      element('th', { scope: 'row' }, element('span', { class: 'clause' }, clause.clause), element('span', {}, text(clause.heading))),
      element('td', { class: 'asks' }, clauseAsks(clause)),
      places.map(([place, name]) => clauseCell(clause, number, place, name))),
    open ? clauseDetail(clause, open[0], open[1], places.length + 2) : undefined);
}

function drawClauses() {
  const select = document.getElementById('clauses-within');
  select.replaceChildren(...clauseScopes().map(([value, label]) => element('option', { value }, label)));
  select.value = clauseView.within;
  document.getElementById('clauses-table').replaceChildren(element('table', { class: 'clauses' },
    element('thead', {}, element('tr', {},
      element('th', { scope: 'col' }, text(['条款', 'Clause'])),
      element('th', { scope: 'col' }, text(['要求', 'What it asks'])),
      clausePlaces().map(([, name]) => element('th', { scope: 'col', class: 'place' }, element('span', {}, name))))),
    data.clauses.map(clauseRows)));
}

clauseView.within = firstScope();
document.getElementById('clauses-within').addEventListener('input', (event) => {
  clauseView.within = event.target.value;
  clauseView.cell = '';
  drawClauses();
});
page.parts.push(drawClauses);

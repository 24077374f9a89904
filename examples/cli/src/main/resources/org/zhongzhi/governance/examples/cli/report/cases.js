// The cases of a day: filtered, what presses first, each with its timeline. Only where the page holds any.

const CASES_PAGE = 20;
const statuses = ['overdue', 'atRisk', 'unknown', 'owed', 'paused', 'missed', 'met']; // what presses first
const casesFilter = { procedure: '', state: '', status: '', day: '', search: '', page: 0 };
const shown = { id: undefined };
const allCases = data.day ? data.day.cases : [];

const procedureOf = (each) => data.day.procedures[each.procedure];
const statusWord = (status) => text(data.day.statuses[status]);
const stateOf = (each, state) => procedureOf(each).states[state];
const shortMoment = (moment) => moment.replace('T', ' ');
const isOnTheDay = (moment) => moment.startsWith(data.day.at.slice(0, 10));
const isOpenCase = (each) => stateOf(each, each.state).kind === 'open';
const openDeadlines = (each) => each.deadlines.filter((deadline) => !['met', 'missed'].includes(deadline.status));
const dueOf = (each) => openDeadlines(each).filter((deadline) => deadline.status === each.status).map((deadline) => deadline.due)[0];
const dayChoices = {
  reported: { label: ['当天上报或发起', 'reported that day'], holds: (each) => isOnTheDay(each.opened) },
  moved: { label: ['当天有办理', 'something done that day'], holds: (each) => each.events.some((event) => isOnTheDay(event.at)) },
  closed: { label: ['当天了结', 'ended that day'], holds: (each) => !isOpenCase(each) && isOnTheDay(each.since) },
  up: { label: ['应上报督办', 'to go up'], holds: (each) => each.up },
};

allCases.forEach((each) => {
  each.haystack = [each.id, each.about, each.place].join('\n').toLowerCase();
  each.rank = each.status ? statuses.indexOf(each.status) : statuses.length;
});
allCases.sort((one, other) => one.rank - other.rank || (dueOf(one) || '9').localeCompare(dueOf(other) || '9') || one.id.localeCompare(other.id));

function fits(each) {
  return (!casesFilter.procedure || each.procedure === casesFilter.procedure)
    && (!casesFilter.state || each.procedure + '/' + each.state === casesFilter.state)
    && (!casesFilter.status || (each.status || 'none') === casesFilter.status)
    && (!casesFilter.day || dayChoices[casesFilter.day].holds(each))
    && casesFilter.search.toLowerCase().split(/\s+/).every((part) => each.haystack.includes(part));
}

function caseOptions(key, choices) {
  const select = document.getElementById('cases-' + key);
  select.replaceChildren(element('option', { value: '' }, text(['全部', 'All'])), ...choices);
  select.value = casesFilter[key];
}

function drawCaseFilters() {
  const option = (value, label, count) => element('option', { value }, label + ' (' + count + ')');
  const procedures = Object.entries(data.day.procedures);
  caseOptions('procedure', procedures.map(([id, procedure]) =>
    option(id, text(procedure.label), allCases.filter((each) => each.procedure === id).length)));
  caseOptions('state', procedures.map(([id, procedure]) => element('optgroup', { label: text(procedure.label) },
    Object.entries(procedure.states).map(([state, { label }]) => [state, label, allCases.filter((each) => each.procedure === id && each.state === state).length])
      .filter(([, , count]) => count > 0)
      .map(([state, label, count]) => option(id + '/' + state, text(label), count)))));
  caseOptions('status', [
    ...statuses.map((status) => [status, statusWord(status)]),
    ['none', text(['无时限', 'no limit'])],
  ].map(([status, label]) => [status, label, allCases.filter((each) => (each.status || 'none') === status).length])
    .filter(([, , count]) => count > 0)
    .map(([status, label, count]) => option(status, label, count)));
  caseOptions('day', Object.entries(dayChoices).map(([key, { label, holds }]) => option(key, text(label), allCases.filter(holds).length)));
  document.getElementById('cases-search').value = casesFilter.search;
}

function statusBadge(status) {
  return status
    ? element('span', { class: 'badge ' + status }, element('span', { class: 'mark', 'aria-hidden': 'true' }), statusWord(status))
    : element('span', { class: 'where' }, text(['无时限', 'no limit']));
}

function caseRow(each) {
  const isOpen = shown.id === each.id;
  const due = dueOf(each);
  return [
    element('tr', { class: isOpen ? 'opened' : undefined },
      element('td', {}, statusBadge(each.status),
        due ? element('span', { class: 'where' }, text(['至 ', 'due ']) + shortMoment(due)) : undefined,
        each.up ? element('span', { class: 'where up' }, text(['应上报', 'to go up'])) : undefined),
      element('td', {}, element('a', { class: 'id', href: '#case=' + each.id }, each.id),
        element('span', { class: 'where' }, text(procedureOf(each).label))),
      element('td', {}, each.about || '', element('span', { class: 'where' }, each.place || '')),
      element('td', {}, text(stateOf(each, each.state).label),
        element('span', { class: 'where' }, text(['自 ', 'since ']) + shortMoment(each.since))),
      element('td', {}, element('button', {
        type: 'button', class: 'row-button', 'aria-expanded': String(isOpen), 'aria-controls': 'case-' + each.id, 'data-case': each.id,
        onclick: () => {
          showCase(isOpen ? undefined : each.id);
          document.querySelector('[data-case="' + each.id + '"]')?.focus();
        },
      }, text(isOpen ? ['收起', 'Less'] : ['时间线', 'Timeline'])))),
    isOpen ? element('tr', { class: 'full', id: 'case-' + each.id }, element('td', { colspan: '5' }, caseInFull(each))) : undefined,
  ];
}

function drawCases() {
  const found = allCases.filter(fits);
  const pages = Math.max(1, Math.ceil(found.length / CASES_PAGE));
  casesFilter.page = Math.min(casesFilter.page, pages - 1);
  const first = casesFilter.page * CASES_PAGE;
  const visibleCases = found.slice(first, first + CASES_PAGE);
  document.getElementById('cases-count').textContent = text([
    `共 ${allCases.length} 件，符合筛选 ${found.length} 件`,
    `${found.length} of ${allCases.length} cases`,
  ]);
  dropChart('case-chart');
  document.getElementById('cases-rows').replaceChildren(...visibleCases.flatMap(caseRow).filter(Boolean));
  visibleCases.filter((each) => each.id === shown.id).forEach(drawTimeline);
  const turn = (by, pair) => element('button', {
    type: 'button', disabled: casesFilter.page + by < 0 || casesFilter.page + by >= pages,
    onclick: () => { casesFilter.page += by; drawCases(); document.getElementById('day').scrollIntoView(); },
  }, text(pair));
  document.getElementById('cases-pages').replaceChildren(
    ...(pages > 1 ? [turn(-1, ['上一页', 'Previous']), `${casesFilter.page + 1} / ${pages}`, turn(1, ['下一页', 'Next'])] : []));
}

function showCase(id) {
  shown.id = id;
  drawCases();
}

/** Goes to the case that the address of the page names, whatever the filters say. */
function goToNamedCase() {
  const named = allCases.find((each) => '#case=' + each.id === decodeURIComponent(location.hash));
  if (named) {
    if (!fits(named)) {
      clearCaseFilters();
    }
    casesFilter.page = Math.floor(allCases.filter(fits).indexOf(named) / CASES_PAGE);
    showCase(named.id);
    document.querySelector('[data-case="' + named.id + '"]').closest('tr').scrollIntoView();
  }
}

function clearCaseFilters() {
  Object.assign(casesFilter, { procedure: '', state: '', status: '', day: '', search: '', page: 0 });
  drawCaseFilters();
}

if (data.day) {
  ['procedure', 'state', 'status', 'day', 'search'].forEach((key) => {
    document.getElementById('cases-' + key).addEventListener('input', (event) => {
      casesFilter[key] = event.target.value;
      casesFilter.page = 0;
      drawCases();
    });
  });
  document.getElementById('cases-reset').addEventListener('click', () => {
    clearCaseFilters();
    drawCases();
  });
  window.addEventListener('hashchange', goToNamedCase);
  page.parts.push(() => {
    drawCaseFilters();
    drawCases();
  });
}

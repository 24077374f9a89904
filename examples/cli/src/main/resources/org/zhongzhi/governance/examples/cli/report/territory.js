// The tree of divisions, as a chart and as a list that a keyboard and a screen reader can walk.

const territory = { open: new Set(), selected: undefined, view: undefined };
const ROW = 30;
const SOME = 40;

/** The parts of a node: its divisions, or else its estates. */
const parts = (node) => (node.children === undefined ? [] : [...node.children, ...node.estates]);
const keyOf = (node) => (node.children === undefined ? 'estate:' : 'division:') + (node.code || node.id);
const kindOf = (node) => (node.children === undefined ? word('entityType', 'estate') : word('divisionKind', node.kind));

// Open as much as fits a screen: level by level, and communities stay closed.
(function openSome() {
  let level = roots;
  let shown = roots.length;
  while (level.length > 0) {
    const next = level.flatMap((node) => node.children);
    if (next.length === 0 || shown + next.length > SOME + shown * 0.5) {
      break;
    }
    level.filter((node) => node.children.length > 0).forEach((node) => territory.open.add(keyOf(node)));
    shown += next.length;
    level = next;
  }
})();

function select(node, toggles) {
  const key = keyOf(node);
  if (toggles && parts(node).length > 0) {
    if (territory.open.has(key)) {
      territory.open.delete(key);
    } else {
      territory.open.add(key);
    }
  }
  territory.selected = node;
  drawTerritory();
}

function treeData(node) {
  const isOpen = territory.open.has(keyOf(node));
  const outcome = worst(node.own);
  const hidden = isOpen ? 0 : parts(node).length;
  const trouble = ['violated', 'unknown', 'pending'].filter((each) => node.own[each] > 0);
  return {
    name: node.name,
    node,
    symbol: node.children === undefined ? 'roundRect' : 'circle',
    itemStyle: { color: colours[outcome], borderColor: territory.selected === node ? '#1d2733' : '#fff', borderWidth: 2 },
    label: {
      formatter: '{sign|' + signs[outcome] + '} ' + plain(node.name)
        + (hidden > 0 ? ' {more|+' + hidden + '}' : '')
        + (trouble.length > 0 ? '  ' + trouble.map((each) => '{' + each + '|' + signs[each] + ' ' + node.own[each] + '}').join(' ') : ''),
      rich: { sign: { color: colours[outcome], fontWeight: 'bold' } },
    },
    children: isOpen ? parts(node).map(treeData) : [],
  };
}

/** A name in a label of the chart library, where braces mean a style. */
const plain = (name) => name.replace(/[{}|]/g, ' ');

function visible(node) {
  return territory.open.has(keyOf(node)) ? parts(node).reduce((sum, part) => sum + visible(part), 0) : 1;
}

function drawChart() {
  const rows = roots.reduce((sum, root) => sum + visible(root), 0);
  // Several roots hang on one that is not shown.
  const top = roots.length === 1
    ? treeData(roots[0])
    : { name: '', symbolSize: 0, label: { show: false }, children: roots.map(treeData) };
  const drawn = chart('territory-chart', Math.max(160, rows * ROW + 30), {
    tooltip: {
      ...tooltip,
      formatter: ({ data: { node } }) => (node
        ? '<b>' + escaped(node.name) + '</b> ' + escaped(kindOf(node)) + '<br>' + escaped(countsText(node.own)) : ''),
    },
    series: [{
      type: 'tree',
      data: [top],
      left: 16,
      right: 230,
      top: 12,
      bottom: 12,
      symbolSize: 12,
      expandAndCollapse: false,
      initialTreeDepth: -1,
      edgeShape: 'curve',
      lineStyle: { color: '#cbd5de', width: 1.5 },
      label: {
        position: 'right',
        distance: 8,
        fontSize: 13,
        color: '#1d2733',
        backgroundColor: '#fbfcfd',
        rich: {
          more: { color: '#56636f', fontSize: 11 },
          ...Object.fromEntries(outcomes.map((outcome) => [outcome, { color: colours[outcome], fontSize: 12 }])),
        },
      },
    }],
  });
  drawn.off('click');
  drawn.on('click', (event) => event.data.node && select(event.data.node, true));
}

function listItem(node) {
  const isOpen = territory.open.has(keyOf(node));
  const hasParts = parts(node).length > 0;
  const outcome = worst(node.own);
  return element('li', {},
    element('button', {
      type: 'button', class: 'node', 'aria-expanded': hasParts ? String(isOpen) : undefined,
      'aria-current': String(territory.selected === node), 'data-key': keyOf(node), onclick: () => select(node, true),
    },
    element('span', { class: 'twist', 'aria-hidden': 'true' }, hasParts ? (isOpen ? '▾' : '▸') : ''),
    element('span', { class: outcome }, element('span', { class: 'mark', role: 'img', 'aria-label': word('outcome', outcome) })),
    element('span', {}, node.name),
    element('span', { class: 'counts' }, ['violated', 'unknown', 'pending'].filter((each) => node.own[each] > 0)
      .map((each) => element('b', { class: each, title: word('outcome', each) }, signs[each] + ' ' + node.own[each])))),
    isOpen && hasParts ? element('ul', {}, parts(node).map(listItem)) : undefined);
}

function drawList() {
  const focused = document.activeElement?.dataset?.key;
  const list = document.getElementById('territory-list');
  list.replaceChildren(...roots.map(listItem));
  if (focused) {
    [...list.querySelectorAll('.node')].find((node) => node.dataset.key === focused)?.focus();
  }
}

function drawDetail() {
  const node = territory.selected;
  const isDivision = node.children !== undefined;
  const heading = (pair) => element('th', { scope: 'col', class: 'number' }, text(pair));
  document.getElementById('territory-detail').replaceChildren(
    element('h3', {}, node.name),
    element('p', { class: 'clause' }, kindOf(node) + ' · ' + (node.code || node.id)),
    element('table', {},
      element('thead', {}, element('tr', {}, element('td', {}), heading(['本身', 'here']), isDivision ? heading(['含下级', 'with all below']) : undefined)),
      element('tbody', {}, outcomes.map((outcome) => element('tr', {}, element('th', { scope: 'row' }, badge(outcome)),
        element('td', { class: 'number' }, String(node.own[outcome] || 0)),
        isDivision ? element('td', { class: 'number' }, String(node.below[outcome] || 0)) : undefined)))),
    element('div', { class: 'actions' },
      element('button', { type: 'button', onclick: () => showFindings({ division: isDivision ? node.code : node.community, search: isDivision ? '' : node.name }) },
        text(['查看评估结果', 'Show its findings'])),
      isDivision && data.communities.some((each) => each.code === node.code)
        ? element('button', { type: 'button', onclick: () => showCommunity(node.code) }, text(['查看组织与任职', 'Show its bodies'])) : undefined));
}

function drawTerritory() {
  const view = territory.view || (isNarrow() ? 'list' : 'chart');
  document.querySelectorAll('[data-view]').forEach((button) => button.setAttribute('aria-pressed', String(button.dataset.view === view)));
  document.getElementById('territory-chart').hidden = view !== 'chart';
  document.getElementById('territory-list').hidden = view !== 'list';
  document.getElementById('territory-legend').replaceChildren(...outcomes.map(badge));
  if (roots.length === 0) {
    document.getElementById('territory-detail').replaceChildren(text(['数据中没有行政区划。', 'The data hold no division.']));
    return;
  }
  territory.selected = territory.selected || roots[0];
  if (view === 'chart') {
    drawChart();
  } else {
    drawList();
  }
  drawDetail();
}

document.querySelectorAll('[data-view]').forEach((button) => button.addEventListener('click', () => {
  territory.view = button.dataset.view;
  drawTerritory();
}));
page.parts.push(drawTerritory);

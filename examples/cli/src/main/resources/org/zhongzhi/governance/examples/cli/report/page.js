// What all parts of the page share: the data, the language, and how things are called.

const data = JSON.parse(document.getElementById('data').textContent);
const outcomes = ['violated', 'unknown', 'pending', 'satisfied', 'notApplicable']; // the worst first
const signs = { violated: '✕', unknown: '?', pending: '…', satisfied: '✓', notApplicable: '–' };
const style = getComputedStyle(document.documentElement);
const colours = Object.fromEntries(outcomes.map((outcome) => [outcome, style.getPropertyValue('--' + outcome).trim()]));

const page = {
  get language() {
    return document.documentElement.lang === 'en' ? 1 : 0;
  },
  // Each part has a function that draws it anew, as after a change of language or width.
  parts: [],
  draw() {
    this.parts.forEach((part) => part());
  },
};

/** One of two texts, as [Chinese, English]. */
const text = (pair) => pair[page.language];
const word = (vocabulary, code) => text(data.words[vocabulary][code]);

/** An element with attributes and children; a child that is a string becomes text, never markup. */
function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => {
    if (key === 'onclick') {
      made.addEventListener('click', value);
    } else if (value !== undefined && value !== false) {
      made.setAttribute(key, value === true ? '' : value);
    }
  });
  made.append(...children.flat().filter((child) => child !== undefined));
  return made;
}

/** Text for a tooltip, which the chart library takes as markup. */
function escaped(value) {
  const holder = document.createElement('i');
  holder.textContent = value;
  return holder.innerHTML.replace(/"/g, '&quot;').replace(/'/g, '&#39;');
}

function badge(outcome) {
  return element('span', { class: 'badge ' + outcome }, element('span', { class: 'mark', 'aria-hidden': 'true' }), word('outcome', outcome));
}

/** Counts by outcome, without those that are 0, as "✕ 3 ? 1". */
function countsText(counts) {
  return outcomes.filter((outcome) => counts[outcome] > 0).map((outcome) => signs[outcome] + ' ' + counts[outcome]).join('  ');
}

function worst(counts) {
  return outcomes.find((outcome) => counts[outcome] > 0) || 'notApplicable';
}

// --- the territory, and what lies where

const divisions = new Map(data.divisions.map((division) => [division.code, { ...division, children: [], estates: [], own: {}, below: {} }]));
const roots = [];
divisions.forEach((division) => (division.parent ? divisions.get(division.parent).children : roots).push(division));
const estates = new Map(data.estates.map((estate) => [estate.id, { ...estate, own: {} }]));
estates.forEach((estate) => divisions.get(estate.community)?.estates.push(estate));

/** A division and all above it. */
function upwards(code) {
  const found = [];
  for (let division = divisions.get(code); division; division = divisions.get(division.parent)) {
    found.push(division);
  }
  return found;
}

const isWithin = (code, upper) => upwards(code).some((division) => division.code === upper);
const path = (code) => upwards(code).reverse().map((division) => division.name).join(' › ');
const add = (counts, outcome) => { counts[outcome] = (counts[outcome] || 0) + 1; };

data.findings.forEach((finding) => {
  const subject = data.subjects[finding.s];
  const above = new Set(subject.d.flatMap(upwards));
  subject.d.forEach((code) => add(divisions.get(code).own, finding.o));
  above.forEach((division) => add(division.below, finding.o));
  if (subject.t === 'estate') {
    add(estates.get(subject.i).own, finding.o);
  }
});

// --- charts

const charts = new Map();

/** Draws a chart as SVG, so that it is sharp on paper too, in a box as high as it needs. Nothing moves. */
function chart(id, height, option) {
  const box = document.getElementById(id);
  box.style.height = height + 'px';
  if (!charts.has(id)) {
    charts.set(id, echarts.init(box, null, { renderer: 'svg' }));
  }
  const made = charts.get(id);
  made.resize();
  made.setOption({ animation: false, textStyle: { fontFamily: getComputedStyle(document.body).fontFamily }, ...option }, { notMerge: true });
  return made;
}

/** Lets go of a chart whose box goes. */
function dropChart(id) {
  charts.get(id)?.dispose();
  charts.delete(id);
}

const tooltip = {
  confine: true,
  borderColor: '#dde3e9',
  textStyle: { color: '#1d2733', fontSize: 13 },
  extraCssText: 'max-width: min(320px, 80vw); white-space: normal; overflow-wrap: anywhere;',
};
const isNarrow = () => document.documentElement.clientWidth < 640;

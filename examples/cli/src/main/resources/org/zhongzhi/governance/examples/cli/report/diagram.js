// The posts of one community as a diagram: the two committees, the persons, the bodies of the estates.

const PERSON = { height: 24, gap: 9 };

/** Persons in the order of the bodies they are in, those who cross between the sides in the middle of theirs. */
function personsOf(chosen) {
  const positions = new Map();
  const bodyAt = new Map();
  [true, false].forEach((side) => chosen.bodies.filter((body) => body.ofCommunity === side)
    .forEach((body, index, all) => bodyAt.set(body.id, (index + 0.5) / all.length)));
  holdings(chosen).forEach((held) => positions.set(held.person, [...(positions.get(held.person) || []), bodyAt.get(held.body.id)]));
  const mean = (list) => list.reduce((sum, each) => sum + each, 0) / list.length;
  return [...positions].sort(([one, a], [other, b]) => mean(a) - mean(b) || one.localeCompare(other)).map(([person]) => person);
}

/** An identifier that fits: the ends tell more than the middle. */
function shortened(id, width) {
  const room = Math.max(6, Math.floor(width / 6.6));
  return id.length <= room ? id : id.slice(0, Math.ceil(room / 2) - 1) + '…' + id.slice(-Math.floor(room / 2));
}

function layout(chosen, width) {
  const persons = personsOf(chosen);
  const left = chosen.bodies.filter((body) => body.ofCommunity);
  const right = chosen.bodies.filter((body) => !body.ofCommunity);
  const bodyWidth = Math.min(210, width * 0.27);
  const bodyHeight = width < 560 ? 62 : 50;
  const height = Math.max(persons.length * (PERSON.height + PERSON.gap), left.length * (bodyHeight + 14), right.length * (bodyHeight + 14)) + 20;
  const spread = (list, x) => list.map((item, index) => ({ item, x, y: ((index + 0.5) * height) / list.length }));
  return {
    height,
    bodyWidth,
    bodyHeight,
    personWidth: Math.min(210, width * 0.26),
    bodies: [...spread(left, bodyWidth / 2 + 4), ...spread(right, width - bodyWidth / 2 - 4)],
    persons: spread(persons, width / 2),
  };
}

/** A box around a label. The symbols of the library would be stretched to its shape, borders and all. */
function box(width, height, lines) {
  return { width: width - 10, height: height - 8, padding: [4, 5], borderRadius: 7, overflow: lines > 1 ? 'break' : 'truncate', lineOverflow: 'truncate', verticalAlign: 'middle', align: 'center', color: '#1d2733' };
}

function edgeStyle(held) {
  if (held.entry) {
    return { color: style.getPropertyValue('--entry').trim(), width: 3, type: 'dashed', opacity: 1 };
  }
  return { color: '#8596a6', width: 1.5, type: held.concurrent ? 'dashed' : 'solid', opacity: 0.9 };
}

function drawDiagram(chosen) {
  const width = document.getElementById('community-chart').parentElement.clientWidth;
  const place = layout(chosen, width);
  const crossing = new Set(holdings(chosen).filter((held) => held.entry).map((held) => held.person));
  const small = width < 560;
  const bodyNodes = place.bodies.map(({ item, x, y }) => ({
    id: 'body:' + item.id,
    name: item.name,
    about: [word('organizationKind', item.kind), ...item.estates],
    value: [x, y],
    symbol: 'rect',
    itemStyle: { color: 'transparent' },
    symbolSize: [place.bodyWidth, place.bodyHeight],
    label: {
      ...box(place.bodyWidth, place.bodyHeight, 2),
      backgroundColor: item.ofCommunity ? '#e4eef6' : '#eef3ea',
      borderColor: item.ofCommunity ? '#1f5f8b' : '#55783f',
      borderWidth: 1.5,
      fontSize: small ? 10.5 : 13,
      lineHeight: small ? 14 : 18,
      fontWeight: 600,
    },
  }));
  const personNodes = place.persons.map(({ item, x, y }) => ({
    id: 'person:' + item,
    name: item,
    about: holdings(chosen).filter((held) => held.person === item).map((held) => held.body.name + ' ' + held.post.name
      + (held.concurrent ? text(['（兼任）', ' (concurrent)']) : '')),
    value: [x, y],
    symbol: 'rect',
    itemStyle: { color: 'transparent' },
    symbolSize: [place.personWidth, PERSON.height],
    label: {
      ...box(place.personWidth, PERSON.height, 1),
      formatter: shortened(item, place.personWidth - 10),
      ...(crossing.has(item)
        ? { backgroundColor: '#fff3dc', borderColor: style.getPropertyValue('--entry').trim(), borderWidth: 2 }
        : { backgroundColor: '#fff', borderColor: '#8596a6', borderWidth: 1 }),
      fontSize: small ? 10 : 12,
    },
  }));
  // Lines run from side to side, so that none hides behind a box.
  const port = (id, x, y) => ({ id, value: [x, y], symbolSize: 0, label: { show: false } });
  const ports = [
    ...place.bodies.map(({ item, x, y }) => port('port:' + item.id, x + (item.ofCommunity ? 0.5 : -0.5) * place.bodyWidth, y)),
    ...place.persons.flatMap(({ item, x, y }) => [port('left:' + item, x - place.personWidth / 2, y), port('right:' + item, x + place.personWidth / 2, y)]),
  ];
  chart('community-chart', place.height, {
    grid: { left: 0, right: 0, top: 0, bottom: 0 },
    xAxis: { type: 'value', min: 0, max: width, show: false },
    yAxis: { type: 'value', min: 0, max: place.height, inverse: true, show: false },
    tooltip: {
      ...tooltip,
      formatter: ({ dataType, data: item }) => (dataType === 'node'
        ? '<b>' + escaped(item.name) + '</b><br>' + item.about.map(escaped).join('<br>')
        : escaped(item.post)),
    },
    series: [{
      type: 'graph',
      coordinateSystem: 'cartesian2d',
      data: [...bodyNodes, ...personNodes, ...ports],
      // A label reads in the middle of its box.
      label: { show: true, position: 'inside' },
      edges: holdings(chosen).map((held) => ({
        source: 'port:' + held.body.id,
        target: (held.body.ofCommunity ? 'left:' : 'right:') + held.person,
        post: held.post.name,
        lineStyle: edgeStyle(held),
        label: { show: !small, formatter: held.post.name, fontSize: 10.5, color: '#56636f', backgroundColor: '#fbfcfd', padding: [0, 2] },
      })),
      lineStyle: { curveness: 0 },
    }],
  });
}

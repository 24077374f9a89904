// One case: its deadlines, its timeline, who had what to do, and what happened.

const LANE = 30;

/** A moment of the city as a number. The page never asks where the reader is. */
const time = (moment) => Date.parse(moment + ':00Z');
const hueOf = (status) => style.getPropertyValue('--' + { overdue: 'violated', missed: 'violated', atRisk: 'atRisk', unknown: 'unknown', owed: 'pending', paused: 'notApplicable', met: 'satisfied' }[status]).trim();

const kindOfTask = (each, task) => procedureOf(each).assignments[task.kind];
const taskLabel = (each, number) => text(kindOfTask(each, each.assignments[number - 1]).label) + ' ' + number;
const whoActs = (each, event) => event.roles.map((role) => text(procedureOf(each).roles[role])).join(text(['、', ', '])) + (event.body ? ' · ' + event.body : '');
const gaveWords = (each, event) => event.gave.map(([field, value]) => text(procedureOf(each).fields[field]) + text(['：', ': ']) + text(value));

function caseInFull(each) {
  return [
    heading(['时限', 'Time limits']),
    each.deadlines.length === 0 ? element('p', {}, text(['没有时限。', 'No time limit.']))
      : element('ul', { class: 'deadlines' }, each.deadlines.map((deadline) => deadlineItem(each, deadline))),
    heading(['时间线', 'Timeline']),
    element('div', { class: 'chart', id: 'case-chart', 'aria-hidden': 'true' }),
    each.assignments.length === 0 ? [] : [heading(['交办', 'Assignments']), assignmentTable(each)],
    heading(['办理过程', 'What happened']),
    eventTable(each),
  ].flat();
}

const heading = (pair) => element('h3', {}, text(pair));

function deadlineItem(each, deadline) {
  const task = deadline.on ? each.assignments[deadline.on - 1] : undefined;
  const until = deadline.due ? text(['至 ', 'due ']) + shortMoment(deadline.due) : text(['暂停计时，期限待定', 'stands still; due when it goes on']);
  return element('li', {},
    statusBadge(deadline.status), ' ',
    element('strong', {}, text(procedureOf(each).limits[deadline.limit])),
    task ? ' · ' + taskLabel(each, deadline.on) + ' · ' + text(task.party) : '',
    element('span', { class: 'where' }, [
      text(deadline.allowed),
      until,
      deadline.stopped ? text(['完成于 ', 'done ']) + shortMoment(deadline.stopped) : undefined,
      deadline.used === undefined ? undefined : text([`已用 ${deadline.used}%`, `${deadline.used}% used`]),
    ].filter(Boolean).join(' · ')),
    deadline.ladder.filter((rung) => rung.is !== 'ahead').map((rung) => element('span', { class: 'where ' + (rung.is === 'due' ? 'up' : '') }, rungWords(each, rung))));
}

function rungWords(each, rung) {
  const to = text(procedureOf(each).roles[rung.to]);
  const state = { due: ['应上报', 'to go up now'], taken: ['已督办', 'taken'], ahead: ['届时上报', 'goes up then'] }[rung.is];
  return `${rung.percent}% → ${to}${text(['：', ': '])}${text(state)}${rung.at ? text(['，', ', ']) + shortMoment(rung.at) : ''}`;
}

function table(columns, rows) {
  return element('table', { class: 'steps' },
    element('thead', {}, element('tr', {}, columns.map((pair) => element('th', { scope: 'col' }, text(pair))))),
    element('tbody', {}, rows.map((cells) => element('tr', {}, cells.map((cell) => element('td', {}, cell))))));
}

function assignmentTable(each) {
  return table([['任务', 'Task'], ['承办', 'Party'], ['轮次', 'Round'], ['经过', 'Course']], each.assignments.map((task, index) => [
    taskLabel(each, index + 1),
    text(task.party) + (task.leads && each.assignments.length > 1 ? text(['（主办）', ' (leads)']) : ''),
    String(task.round),
    task.track.map(([since, state]) => text(kindOfTask(each, task).states[state].label) + ' ' + shortMoment(since)).join(' → '),
  ]));
}

function eventTable(each) {
  return table([['时间', 'When'], ['谁', 'Who'], ['动作', 'Action'], ['内容', 'Said'], ['进入环节', 'Comes to']], each.events.map((event) => [
    shortMoment(event.at),
    whoActs(each, event),
    text(procedureOf(each).actions[event.action]) + (event.on ? text(['（', ' (']) + taskLabel(each, event.on) + text(['）', ')']) : ''),
    gaveWords(each, event).join(text(['；', '; '])),
    event.to ? text(stateOf(each, event.to).label) : '',
  ]));
}

/** Boxes of a track: from each state to the next, the last up to now unless it is an end. */
function trackBoxes(track, states, lane) {
  return track.map(([since, state], index) => {
    const next = track[index + 1];
    const isLast = next === undefined;
    const isOver = states[state].kind !== 'open';
    const until = isLast ? (isOver ? since : data.day.at) : next[0];
    const fill = isOver ? '#cfe9e1' : ['#dbe9f4', '#eef3f8'][index % 2];
    return {
      lane, from: time(since), to: time(until), height: 18, fill, stroke: isOver ? '#157a62' : '#8fb0c9', label: text(states[state].label),
      tip: [text(states[state].label), shortMoment(since) + (isLast ? '' : ' – ' + shortMoment(until))],
    };
  });
}

function deadlineBoxes(each, deadline, lane) {
  const hue = hueOf(deadline.status);
  const end = deadline.stopped || data.day.at;
  const due = deadline.due || end;
  const tip = [
    text(procedureOf(each).limits[deadline.limit]) + text(['：', ': ']) + statusWord(deadline.status),
    text(deadline.allowed) + (deadline.due ? text(['，至 ', ', due ']) + shortMoment(deadline.due) : ''),
  ];
  const box = (from, to, height, fill, more) => ({ lane, from: time(from), to: time(to), height, fill, tip, ...more });
  return [
    box(deadline.start, due, 16, '#fff', { stroke: hue, dash: deadline.due === undefined }),
    box(deadline.start, end < due ? end : due, 8, hue),
    ...(end > due ? [box(due, end, 8, style.getPropertyValue('--violated').trim(), { late: true })] : []),
    ...deadline.pauses.map(([from, until]) => box(from, until || end, 8, '#e3e7eb', { tip: [text(['暂停计时', 'stands still']), shortMoment(from) + ' – ' + shortMoment(until || '')] })),
  ];
}

function lanesOf(each) {
  const states = procedureOf(each).states;
  return [
    { label: text(['案件', 'Case']), boxes: (lane) => trackBoxes(each.track, states, lane) },
    ...each.assignments.map((task, index) => ({
      label: taskLabel(each, index + 1), boxes: (lane) => trackBoxes(task.track, kindOfTask(each, task).states, lane),
    })),
    ...each.deadlines.map((deadline) => ({
      label: text(procedureOf(each).limits[deadline.limit]) + (deadline.on ? ' ' + deadline.on : ''),
      boxes: (lane) => deadlineBoxes(each, deadline, lane),
      rungs: deadline.ladder.filter((rung) => rung.at),
    })),
  ];
}

/** A box as the chart library draws it, with its label where there is room. */
function drawnBox(box, api) {
  const [left, middle] = api.coord([box.from, box.lane]);
  const [right] = api.coord([box.to, box.lane]);
  const shape = { x: left, y: middle - box.height / 2, width: Math.max(3, right - left), height: box.height, r: 3 };
  const children = [{ type: 'rect', shape, style: { fill: box.fill, stroke: box.stroke, lineWidth: box.stroke ? 1.2 : 0, lineDash: box.dash ? [4, 3] : undefined } }];
  if (box.label && shape.width > 34) {
    children.push({
      type: 'text', silent: true,
      style: { text: box.label, x: left + 5, y: middle, textVerticalAlign: 'middle', width: shape.width - 9, overflow: 'truncate', fontSize: 11, fill: '#1d2733' },
    });
  }
  return { type: 'group', children };
}

function drawTimeline(each) {
  const lanes = lanesOf(each);
  const boxes = lanes.flatMap((lane, index) => lane.boxes(index));
  const rungColours = { due: style.getPropertyValue('--violated').trim(), taken: style.getPropertyValue('--satisfied').trim(), ahead: '#fff' };
  const rungs = lanes.flatMap((lane, index) => (lane.rungs || []).map((rung) => ({
    value: [time(rung.at), index], tip: [rungWords(each, rung)], itemStyle: { color: rungColours[rung.is], borderColor: '#56636f', borderWidth: 1 },
  })));
  const events = each.events.map((event) => ({
    value: [time(event.at), event.on || 0],
    tip: [text(procedureOf(each).actions[event.action]) + ' · ' + shortMoment(event.at), whoActs(each, event), ...gaveWords(each, event)],
  }));
  const moments = [...boxes.flatMap((box) => [box.from, box.to]), ...events.map((event) => event.value[0]), time(data.day.at)];
  const first = Math.min(...moments);
  const last = Math.max(...moments);
  const margin = Math.max((last - first) * 0.02, 60_000);
  const small = isNarrow();
  chart('case-chart', lanes.length * LANE + 60, {
    useUTC: true,
    grid: { left: small ? 92 : 210, right: small ? 24 : 56, top: 24, bottom: 30 },
    tooltip: { ...tooltip, formatter: ({ data: item }) => (item.tip || []).map(escaped).join('<br>') },
    xAxis: { type: 'time', min: first - margin, max: last + margin, splitNumber: small ? 3 : 8, axisLabel: { hideOverlap: true, color: '#56636f' }, splitLine: { show: true, lineStyle: { color: '#eef1f4' } } },
    yAxis: { type: 'category', inverse: true, data: lanes.map((lane) => lane.label), axisTick: { show: false }, axisLine: { show: false }, axisLabel: { width: small ? 84 : 200, overflow: 'truncate', color: '#1d2733', fontSize: small ? 10.5 : 12 } },
    series: [
      {
        type: 'custom',
        clip: true,
        encode: { x: [0, 1], y: 2 },
        data: boxes.map((box) => ({ value: [box.from, box.to, box.lane], tip: box.tip })),
        renderItem: (params, api) => drawnBox(boxes[params.dataIndex], api),
        markLine: {
          silent: true, symbol: 'none', lineStyle: { color: '#c77700', type: 'solid' },
          label: { position: 'start', formatter: shortMoment(data.day.at).slice(small ? 11 : 0), color: '#8a5200', fontSize: 11 }, data: [{ xAxis: time(data.day.at) }],
        },
      },
      { type: 'scatter', symbol: 'diamond', symbolSize: 11, z: 5, data: rungs },
      { type: 'scatter', symbol: 'circle', symbolSize: 7, z: 6, itemStyle: { color: '#17415f', borderColor: '#fff', borderWidth: 1 }, data: events },
    ],
  });
}

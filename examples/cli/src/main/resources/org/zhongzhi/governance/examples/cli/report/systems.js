// How the rules of each section came out, as shares of its findings.

page.parts.push(() => {
  const counts = data.sections.map(() => ({}));
  data.findings.forEach((finding) => add(counts[data.rules[finding.r].section], finding.o));
  const totals = counts.map((each) => outcomes.reduce((sum, outcome) => sum + (each[outcome] || 0), 0));
  const hasRules = data.sections.map((_, index) => data.rules.some((rule) => rule.section === index));
  const none = [['尚无规则', 'no rule yet'], ['没有结果', 'no finding']];
  const labels = data.sections.map((section, index) =>
    text(section.title) + (totals[index] > 0 ? '' : text(['（', ' (']) + text(none[hasRules[index] ? 1 : 0]) + text(['）', ')'])));

  chart('systems-chart', (isNarrow() ? 76 : 50) + data.sections.length * 46, {
    grid: { left: 28, right: 16, top: isNarrow() ? 62 : 36, bottom: 4, containLabel: true },
    legend: { top: 0, left: 0, itemWidth: 14, itemHeight: 10, itemGap: 14, icon: 'roundRect', selectedMode: false },
    tooltip: {
      ...tooltip,
      trigger: 'axis',
      axisPointer: { type: 'shadow' },
      formatter: (rows) => [escaped(text(data.sections[rows[0].dataIndex].title))]
        .concat(outcomes.filter((outcome) => counts[rows[0].dataIndex][outcome] > 0)
          .map((outcome) => signs[outcome] + ' ' + escaped(word('outcome', outcome)) + ': ' + counts[rows[0].dataIndex][outcome]))
        .join('<br>'),
    },
    xAxis: { type: 'value', max: 100, show: false },
    yAxis: {
      type: 'category',
      inverse: true,
      data: labels,
      axisTick: { show: false },
      axisLine: { show: false },
      axisLabel: { width: isNarrow() ? 108 : 240, overflow: 'break', fontSize: 13, color: '#1d2733' },
    },
    series: outcomes.map((outcome) => ({
      name: signs[outcome] + ' ' + word('outcome', outcome),
      type: 'bar',
      stack: 'all',
      barWidth: 22,
      itemStyle: { color: colours[outcome], borderColor: '#fff', borderWidth: 1 },
      label: {
        show: true,
        color: '#fff',
        fontSize: 12,
        formatter: (bar) => (bar.value > (isNarrow() ? 18 : 6) ? signs[outcome] + ' ' + (counts[bar.dataIndex][outcome] || 0) : ''),
      },
      data: counts.map((each, index) => (totals[index] > 0 ? (100 * (each[outcome] || 0)) / totals[index] : 0)),
    })),
  });
});

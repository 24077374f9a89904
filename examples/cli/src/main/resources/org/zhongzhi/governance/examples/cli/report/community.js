// The bodies of one community: who is chosen, and the posts as a table.

const community = { code: undefined };

/** Every holding of a post in a community, with its body. */
function holdings(chosen) {
  return chosen.bodies.flatMap((body) => body.posts.flatMap((post) => post.holders.map((holder) => ({ ...holder, post, body }))));
}

const entriesOf = (chosen) => holdings(chosen).filter((held) => held.entry).length;

function drawSelect() {
  const select = document.getElementById('community-select');
  const groups = new Map();
  data.communities.forEach((each) => {
    const above = path(divisions.get(each.code).parent) || text(['其他', 'Other']);
    groups.set(above, [...(groups.get(above) || []), each]);
  });
  select.replaceChildren(...[...groups].map(([above, members]) => element('optgroup', { label: above },
    members.map((each) => element('option', { value: each.code, selected: each.code === community.code }, divisions.get(each.code).name)))));
}

function bodyRows(body) {
  const estate = body.ofCommunity ? '' : body.estates.join(text(['、', ', ']));
  const posts = body.posts.length > 0 ? body.posts : [undefined];
  return posts.map((post, index) => element('tr', {},
    index === 0 ? element('th', { scope: 'rowgroup', rowspan: String(posts.length) }, body.name,
      element('span', { class: 'where clause' }, ' ' + [word('organizationKind', body.kind), estate].filter(Boolean).join(' · '))) : undefined,
    element('td', {}, post ? post.name : text(['没有职位', 'no post'])),
    element('td', {}, post ? holders(post) : '')));
}

function holders(post) {
  return post.holders.length === 0 ? text(['空缺', 'vacant']) : post.holders.map((holder, index) => [
    index > 0 ? ' · ' : '',
    element('span', { class: 'id' }, holder.person),
    holder.concurrent ? text(['（兼任）', ' (concurrent)']) : '',
    holder.entry ? element('span', { class: 'entry-mark' }, text([' 交叉任职', ' entry'])) : '',
  ]).flat();
}

function drawTable(chosen) {
  const column = (pair) => element('th', { scope: 'col' }, text(pair));
  document.getElementById('community-table').replaceChildren(element('table', { class: 'posts' },
    element('thead', {}, element('tr', {}, column(['组织', 'Body']), column(['职位', 'Post']), column(['任职人员', 'Holder']))),
    element('tbody', {}, chosen.bodies.flatMap(bodyRows))));
}

function drawCommunity() {
  const section = document.getElementById('community');
  if (data.communities.length === 0) {
    section.querySelectorAll('.field, .lines, .framed').forEach((part) => { part.hidden = true; });
    document.getElementById('community-table').textContent = text(['数据中没有社区组织。', 'The data hold no body of a community.']);
    return;
  }
  if (community.code === undefined) {
    // Begin where there is something to see.
    community.code = [...data.communities].sort((one, other) => entriesOf(other) - entriesOf(one))[0].code;
  }
  const chosen = data.communities.find((each) => each.code === community.code);
  drawSelect();
  drawDiagram(chosen);
  drawTable(chosen);
}

function showCommunity(code) {
  community.code = code;
  drawCommunity();
  document.getElementById('community').scrollIntoView();
  document.getElementById('community-select').focus({ preventScroll: true });
}

document.getElementById('community-select').addEventListener('change', (event) => {
  community.code = event.target.value;
  drawCommunity();
});
page.parts.push(drawCommunity);

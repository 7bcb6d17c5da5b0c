'use strict';
// What the page can do beyond being read: zoom and search in the timeline, search in the glossary, and uses that are shown when
// somebody asks. All that is shown is made with textContent and setAttribute, so that no text is ever taken for markup.
(() => {
  const data = JSON.parse(document.getElementById('data').textContent);
  const byId = id => document.getElementById(id);
  const SVG = 'http://www.w3.org/2000/svg';

  function make(tag, attributes, text, namespace) {
    const element = namespace ? document.createElementNS(namespace, tag) : document.createElement(tag);
    for (const [name, value] of Object.entries(attributes || {})) {
      if (value !== null && value !== undefined) element.setAttribute(name, value);
    }
    if (text !== undefined) element.textContent = text;
    return element;
  }

  const draw = (tag, attributes, text) => make(tag, attributes, text, SVG);

  // A place is a link where its line is on the page.
  const place = (text, anchor) => make(anchor ? 'a' : 'span', { class: 'place', href: anchor ? '#' + anchor : null }, text);

  const number = value => String(Math.round(value * 10) / 10);
  const grouped = value => String(value).replace(/\B(?=(\d{3})+$)/g, ',');

  // ---- Days and years. The same as CalendarDay in the program.

  function dayOf(year, month, day) {
    const y = month <= 2 ? year - 1 : year;
    const era = Math.floor(y / 400);
    const ofEra = y - era * 400;
    const ofYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
    return era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 306;
  }

  function dateOf(number) {
    const shifted = Math.floor(number) + 306;
    const era = Math.floor(shifted / 146097);
    const ofEra = shifted - era * 146097;
    const y = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365);
    const ofYear = ofEra - (365 * y + Math.floor(y / 4) - Math.floor(y / 100));
    const fromMarch = Math.floor((5 * ofYear + 2) / 153);
    const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
    return { year: y + era * 400 + (month <= 2 ? 1 : 0), month, day: ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1 };
  }

  const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  const yearName = year => (year > 0 ? String(year) : `${1 - year} BC`);

  function ticksOf(scale) {
    const least = 84 * (scale.to - scale.from) / scale.width;
    const first = dateOf(scale.from).year, last = dateOf(scale.to).year;
    const ticks = [];
    const add = (day, label) => { if (day >= scale.from && day <= scale.to) ticks.push({ day, label }); };
    const days = [1, 5, 10].find(step => step >= least), months = [1, 3, 6].find(step => step * 30.4 >= least);
    if (days || months) {
      for (let year = first; year <= last; year++) {
        for (let month = 1; month <= 12; month += days ? 1 : months) {
          const start = dayOf(year, month, 1);
          if (!days) { add(start, `${MONTHS[month - 1]} ${yearName(year)}`); continue; }
          for (let i = 0; i < Math.floor(31 / days); i++) {
            if (dateOf(start + i * days).month === month) add(start + i * days, `${1 + i * days} ${MONTHS[month - 1]} ${yearName(year)}`);
          }
        }
      }
      return ticks;
    }
    let years = 1;
    for (let i = 0; years * 365.2425 < least; i++) years = [1, 2, 5][i % 3] * 10 ** Math.floor(i / 3);
    for (let year = Math.floor(first / years) * years; year <= last; year += years) add(dayOf(year, 1, 1), yearName(year));
    return ticks;
  }

  // ---- The timeline. The same as TimelineLayout and TimelineDrawing in the program, for a part of the time.

  const AXIS = 26, HEAD = 24, ROW = 22, BAR = 14, DOT = 11, FADE = 16, STUB = 40, LETTER = 6.3, GAP = 5, MOST_ROWS = 14, MOST_LETTERS = 40, PADDING = 20;
  const SHARP = 0, FADED = 1, OPEN = 2, WITHIN = 1;

  const entries = data.timeline.map((row, index) => ({
    index, lane: row[0], label: row[1], date: row[2], words: row[3], place: row[4], anchor: row[5],
    strokes: row.slice(6).map(([from, to, style, start, end]) => ({ from, to, style, start, end })),
  }));
  for (const entry of entries) {
    entry.first = Math.min(...entry.strokes.map(stroke => stroke.from ?? stroke.to ?? 0));
    entry.last = Math.max(...entry.strokes.map(stroke => stroke.to ?? stroke.from ?? 0));
    entry.least = entry.strokes.some(stroke => stroke.from === null) ? -Infinity : entry.first;
    entry.most = entry.strokes.some(stroke => stroke.to === null) ? Infinity : entry.last;
    entry.short = entry.label.length <= MOST_LETTERS ? entry.label : entry.label.slice(0, MOST_LETTERS - 1).trimEnd() + '…';
    entry.wide = [...Array(entry.short.length).keys()].reduce((sum, i) => sum + (entry.short.charCodeAt(i) >= 0x2E80 ? 2 : 1), 0) * LETTER + GAP;
    entry.text = `${entry.label} ${entry.date} ${entry.words} ${entry.place}`.toLowerCase();
  }

  const clamp = (value, most) => Math.min(Math.max(value, 0), most);

  function placeStroke(stroke, scale) {
    let left = stroke.from !== null ? scale.x(stroke.from) : stroke.start === OPEN ? 0 : scale.x(stroke.to ?? scale.to) - STUB;
    let right = stroke.to !== null ? scale.x(stroke.to) : stroke.end === OPEN ? scale.width : scale.x(stroke.from ?? scale.from) + STUB;
    if (right - left < DOT) {
      const middle = (left + right) / 2;
      [left, right] = [middle - DOT / 2, middle + DOT / 2];
    }
    if (stroke.from !== null && stroke.start === FADED) left -= FADE;
    if (stroke.to !== null && stroke.end === FADED) right += FADE;
    return { left: clamp(left, scale.width), right: clamp(right, scale.width), stroke };
  }

  function placeEntry(entry, scale) {
    const strokes = entry.strokes.map(stroke => placeStroke(stroke, scale));
    const left = Math.min(...strokes.map(stroke => stroke.left)), right = Math.max(...strokes.map(stroke => stroke.right));
    const isLong = entry.strokes.every(stroke => stroke.from === null || stroke.to === null || stroke.to - stroke.from > 1);
    if (right - left > entry.wide + GAP && isLong) return { entry, strokes, left, right, label: 'inside', from: left, to: right + GAP };
    if (right + entry.wide > scale.width && left - entry.wide >= 0) return { entry, strokes, left, right, label: 'before', from: left - entry.wide, to: right + GAP };
    return { entry, strokes, left, right, label: 'after', from: left, to: right + entry.wide + GAP };
  }

  function drawStroke({ left, right, stroke }, top) {
    const middle = top + BAR / 2, style = stroke.style === WITHIN;
    if (stroke.start === SHARP && stroke.end === SHARP && stroke.to - stroke.from === 1 && stroke.from !== null && right - left <= DOT + 0.05) {
      return [draw('circle', { class: style ? 'dot maybe' : 'dot', cx: number((left + right) / 2), cy: number(middle), r: number((DOT - 2) / 2) })];
    }
    const arrow = 8, barLeft = stroke.start === OPEN ? left + arrow : left, barRight = stroke.end === OPEN ? right - arrow : right;
    const fade = (stroke.start === FADED ? 1 : 0) + (stroke.end === FADED ? 2 : 0);
    const parts = [draw('rect', {
      class: style ? 'band' : 'bar', x: number(barLeft), y: number(top), width: number(Math.max(0, barRight - barLeft)), height: BAR, rx: 3,
      mask: [null, 'url(#fade-start)', 'url(#fade-end)', 'url(#fade-both)'][fade],
    })];
    const head = (at, tip) => draw('path', { class: 'arrow', d: `M${number(at)} ${number(top - 1)}L${number(tip)} ${number(middle)}L${number(at)} ${number(top + BAR + 1)}z` });
    if (stroke.start === OPEN) parts.push(head(barLeft, left));
    if (stroke.end === OPEN) parts.push(head(barRight, right));
    return parts;
  }

  function drawEntry(placed, top, isFound) {
    const { entry } = placed;
    const group = draw('g', { class: isFound ? 'mark' : 'mark dim', 'data-entry': entry.index });
    group.append(draw('title', {}, `${entry.label}: ${entry.words}`));
    if (placed.strokes.length > 1) group.append(draw('path', { class: 'link', d: `M${number(placed.left)} ${number(top + BAR / 2)}H${number(placed.right)}` }));
    for (const stroke of placed.strokes) group.append(...drawStroke(stroke, top));
    const x = placed.label === 'inside' ? placed.left + 7 : placed.label === 'before' ? placed.left - 5 : placed.right + 5;
    group.append(draw('text', { x: number(x), y: number(top + 11), 'text-anchor': placed.label === 'before' ? 'end' : null }, entry.short));
    return group;
  }

  function timeline() {
    const view = byId('timeline-view'), svg = byId('timeline-drawing'), detail = byId('timeline-detail');
    const controls = byId('timeline-controls'), find = byId('timeline-find'), found = byId('timeline-found');
    const first = entries.reduce((least, entry) => Math.min(least, entry.first), Infinity);
    const last = entries.reduce((most, entry) => Math.max(most, entry.last), -Infinity);
    const air = Math.max(15, (last - first) * 0.04);
    const whole = { from: first - air, to: last + air };
    let part = { ...whole }, query = '', chosen = null, pending = false;

    const isFound = entry => query === '' || entry.text.includes(query);

    function redraw() {
      pending = false;
      const width = Math.max(260, view.clientWidth - PADDING);
      const scale = { ...part, width, x: day => (day - part.from) / (part.to - part.from) * width };
      const drawn = [];
      let top = AXIS;
      data.lanes.forEach((name, lane) => {
        const inLane = entries.filter(entry => entry.lane === lane && entry.most > part.from && entry.least < part.to);
        if (!entries.some(entry => entry.lane === lane)) return;
        const group = draw('g', { class: `lane lane-${lane}` });
        group.append(draw('path', { class: 'rule', d: `M0 ${number(top)}H${number(width)}` }));
        group.append(draw('text', { class: 'head', x: 2, y: number(top + 16) }, `${name} · ${grouped(inLane.length)}`));
        const ends = [], crowd = [];
        const placed = inLane.map(entry => placeEntry(entry, scale)).sort((one, other) => one.from - other.from);
        // What was searched comes first, so that it has a place.
        for (const mark of query ? [...placed.filter(p => isFound(p.entry)), ...placed.filter(p => !isFound(p.entry))] : placed) {
          let row = ends.findIndex(end => end <= mark.from);
          if (row < 0 && ends.length < MOST_ROWS) row = ends.push(0) - 1;
          if (row < 0) { crowd.push(mark); continue; }
          ends[row] = mark.to;
          const shape = drawEntry(mark, top + HEAD + row * ROW, isFound(mark.entry));
          if (mark.entry === chosen) shape.classList.add('chosen');
          group.append(shape);
        }
        top += HEAD + ends.length * ROW;
        if (crowd.length) {
          const at = [...new Set(crowd.map(mark => Math.round(mark.left)))];
          group.append(draw('path', { class: 'crowd', d: at.map(x => `M${x} ${number(top + 12)}v6`).join('') }));
          group.append(draw('text', { class: 'more', x: 2, y: number(top + 8) }, `${grouped(crowd.length)} more: zoom in, or see the list`));
          top += ROW;
        }
        drawn.push(group);
      });
      const height = top + 6;
      const axis = draw('g', { class: 'axis' });
      for (const tick of ticksOf(scale)) {
        const x = number(scale.x(tick.day));
        axis.append(draw('path', { d: `M${x} ${AXIS - 6}V${number(height)}` }), draw('text', { x, y: 13 }, tick.label));
      }
      svg.setAttribute('viewBox', `0 0 ${number(width)} ${number(height)}`);
      svg.setAttribute('width', number(width));
      svg.setAttribute('height', number(height));
      svg.replaceChildren(svg.querySelector('defs'), axis, ...drawn);
    }

    function later() {
      if (!pending) { pending = true; requestAnimationFrame(redraw); }
    }

    // Never beyond the whole, never closer than a fortnight.
    function show(from, to) {
      const most = whole.to - whole.from, length = Math.min(Math.max(to - from, Math.min(14, most)), most);
      const middle = (from + to) / 2;
      const start = Math.min(Math.max(middle - length / 2, whole.from), whole.to - length);
      part = { from: start, to: start + length };
      later();
    }

    const zoom = (factor, at = (part.from + part.to) / 2) => show(at - (at - part.from) * factor, at + (part.to - at) * factor);
    const move = share => { const by = (part.to - part.from) * share; show(part.from + by, part.to + by); };

    const acts = { in: () => zoom(0.5), out: () => zoom(2), left: () => move(-0.3), right: () => move(0.3), all: () => show(whole.from, whole.to) };

    function choose(entry) {
      chosen = entry;
      detail.hidden = !entry;
      detail.replaceChildren();
      if (entry) {
        detail.append(make('strong', { dir: 'auto' }, entry.label), make('span', {}, entry.words), make('code', {}, entry.date), place(entry.place, entry.anchor));
        if (entry.last < part.from || entry.first > part.to) {
          const half = (part.to - part.from) / 2, middle = (entry.first + entry.last) / 2;
          show(middle - half, middle + half);
        }
      }
      later();
    }

    function step(by) {
      const among = entries.filter(isFound);
      const at = among.indexOf(chosen);
      choose(among[at < 0 ? (by > 0 ? 0 : among.length - 1) : (at + by + among.length) % among.length] || null);
    }

    const keys = {
      '+': acts.in, '=': acts.in, '-': acts.out, 0: acts.all, ArrowLeft: acts.left, ArrowRight: acts.right,
      Home: () => show(whole.from, whole.from + part.to - part.from), End: () => show(whole.to - part.to + part.from, whole.to),
      ArrowDown: () => step(1), ArrowUp: () => step(-1), Escape: () => choose(null),
    };
    view.addEventListener('keydown', event => {
      const act = !event.ctrlKey && !event.metaKey && !event.altKey && keys[event.key];
      if (act) { event.preventDefault(); act(); }
    });
    controls.addEventListener('click', event => acts[event.target.dataset.act]?.());
    const dayAt = event => part.from + (event.clientX - svg.getBoundingClientRect().left) / svg.clientWidth * (part.to - part.from);
    view.addEventListener('wheel', event => {
      if (event.ctrlKey || event.metaKey) { event.preventDefault(); zoom(event.deltaY > 0 ? 1.25 : 0.8, dayAt(event)); }
      else if (Math.abs(event.deltaX) > Math.abs(event.deltaY)) { event.preventDefault(); move(event.deltaX / svg.clientWidth); }
    }, { passive: false });
    view.addEventListener('dblclick', event => zoom(0.5, dayAt(event)));
    let held = null;
    view.addEventListener('pointerdown', event => { held = event.button === 0 ? { x: event.clientX, part, moved: false } : null; });
    view.addEventListener('pointermove', event => {
      if (held && Math.abs(event.clientX - held.x) > 4) {
        if (!held.moved) view.setPointerCapture(event.pointerId);
        held.moved = true;
        const by = (held.x - event.clientX) / svg.clientWidth * (held.part.to - held.part.from);
        show(held.part.from + by, held.part.to + by);
      }
    });
    view.addEventListener('pointerup', event => {
      if (held && !held.moved) {
        const mark = event.target.closest?.('[data-entry]');
        choose(mark ? entries[mark.dataset.entry] : null);
      }
      held = null;
    });
    find.addEventListener('input', () => {
      query = find.value.trim().toLowerCase();
      const count = entries.filter(isFound).length;
      found.textContent = query === '' ? '' : count === 0 ? 'Nothing found' : `${grouped(count)} found. Enter goes to the next`;
      later();
    });
    find.addEventListener('keydown', event => { if (event.key === 'Enter') { event.preventDefault(); step(event.shiftKey ? -1 : 1); } });
    controls.hidden = false;
    view.classList.add('live');
    new ResizeObserver(later).observe(view);
    redraw();
  }

  // ---- Long lists.

  function search(controls) {
    const list = byId(controls.dataset.find), input = controls.querySelector('input'), status = controls.querySelector('[role=status]');
    let items = null;
    input.addEventListener('input', () => {
      items ??= [...list.children].map(element => ({ element, text: element.textContent.toLowerCase() }));
      const query = input.value.trim().toLowerCase();
      let count = 0;
      for (const item of items) {
        item.element.hidden = query !== '' && !item.text.includes(query);
        count += item.element.hidden ? 0 : 1;
      }
      status.textContent = query === '' ? '' : count === 0 ? 'Nothing found' : `${grouped(count)} found`;
    });
    controls.hidden = false;
  }

  const AT_ONCE = 200;

  // Uses beyond the first ones are made when somebody opens them.
  function addUses(list) {
    const uses = data.uses[list.dataset.term], others = list.nextElementSibling;
    let shown = 0;
    others.replaceChildren();
    const button = make('button', { type: 'button' });
    others.append(button);
    function more() {
      for (const [sentence, start, length, note, at, anchor] of uses.slice(shown, shown + AT_ONCE)) {
        const text = data.sentences[sentence];
        const line = make('span', { class: 'sentence', dir: 'auto' });
        line.append(text.slice(0, start), make('mark', { class: note || null }, text.slice(start, start + length)), text.slice(start + length));
        const item = make('li');
        item.append(line);
        if (note) item.append(make('span', { class: `status ${note}` }, note));
        item.append(place(at, anchor));
        list.append(item);
      }
      shown += AT_ONCE;
      button.textContent = `Show ${grouped(Math.min(AT_ONCE, uses.length - shown))} more`;
      others.hidden = shown >= uses.length;
    }
    button.addEventListener('click', more);
    delete list.dataset.term;
    more();
  }

  document.addEventListener('toggle', event => {
    const list = event.target.open && event.target.querySelector('ol[data-term]');
    if (list) addUses(list);
  }, true);

  // A link to a line opens the file that it is in.
  function reveal() {
    const target = location.hash.length > 1 && byId(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    for (let parent = target; parent; parent = parent.parentElement) {
      if (parent.tagName === 'DETAILS') parent.open = true;
    }
    if (!target.offsetParent) texts.forEach(box => { box.checked = false; apply(box); });
    target.scrollIntoView({ block: 'center' });
  }

  // Of the texts, what somebody wants to see.
  const texts = [...document.querySelectorAll('#texts-controls input')];
  const apply = box => byId('texts').classList.toggle(box.value, box.checked);

  // The section that is read, in the list of sections.
  function follow() {
    const links = new Map([...document.querySelectorAll('nav a')].map(link => [link.hash.slice(1), link]));
    const observer = new IntersectionObserver(seen => {
      for (const { target, isIntersecting } of seen) {
        if (isIntersecting) links.get(target.id).setAttribute('aria-current', 'true');
        else links.get(target.id).removeAttribute('aria-current');
      }
    }, { rootMargin: '-25% 0px -74% 0px' });
    document.querySelectorAll('main > section').forEach(section => observer.observe(section));
  }

  addEventListener('hashchange', reveal);
  addEventListener('beforeprint', () => document.querySelectorAll('details.file:has(.card)').forEach(file => { file.open = true; }));

  if (entries.length && byId('timeline-view')) timeline();
  document.querySelectorAll('[data-find]').forEach(search);
  texts.forEach(box => box.addEventListener('change', () => apply(box)));
  if (texts.length) byId('texts-controls').hidden = false;
  follow();
  reveal();
})();

const ROOT = new URL('../', import.meta.url);
const set = (ranges) => ranges.replace(/\w+/g, '\\u{$&}').replaceAll(' ', '');
const MARKS = new RegExp('[' + set('AD 300-36F 483-489 591-5BD 5BF 5C1 5C2 5C4 5C5 5C7 610-61A 640 64B-65F 670 6D6-6DC 6DF-6E4 6E7 6E8 6EA-6ED'
+ ' 1AB0-1AFF 1DC0-1DFF 200B-200F 202A-202E 2060-2064 2066-2069 20D0-20FF FE00-FE0F FE20-FE2F FEFF E0100-E01EF') + ']', 'gu');
const JOINED = set('E01-E3A E40-E4E E80-ECF EDC-EDF 1000-103F 1050-109F 1780-17D3 17DD 2E80-2FDF 3005-3007 3021-302F 3041-30FA 30FC-30FF'
+ ' 31F0-31FF 3400-4DBF 4E00-9FFF F900-FAFF 20000-3FFFF');
const BETWEEN = set('0-2F 3A-40 5B-60 7B-BF D7 F7 2BB 2BC 2C2-2C5 2D2-2DF 37E 387 55A-55F 589 58A 5BE 5C0 5C3 5C6 5F3 5F4 600-60F 61B-61F 66A-66D'
+ ' 6D4 6DD 6DE 6E9 700-70F 964 965 970 E3F E4F E5A E5B F04-F14 F3A-F3D 104A-104F 10FB 1360-1368 17D4-17DB 1800-180E 2000-206F 20A0-20CF'
+ ' 2100-2BFF 2E00-2E7F 2FF0-2FFF 3000-3004 3008-3020 3030-3040 30FB 3190-319F 3200-33FF 4DC0-4DFF D800-F8FF FD3E FD3F FE10-FE1F FE30-FE6F'
+ ' FF00-FFEF FFF0-FFFF 1F000-1FAFF E0000-10FFFF');
const LETTER = `[^${JOINED}${BETWEEN}]`;
const RUNS = new RegExp(`[A-Za-z]{1,2}(?:\\+\\+|#)(?!${LETTER})|${LETTER}+|[${JOINED}]+`, 'gu');
const IS_JOINED = new RegExp(`^[${JOINED}]`, 'u');
const ENDS_OPEN = new RegExp(`[^${BETWEEN}]$`, 'u');
const APOSTROPHE = /['\u2018\u2019\u02BB\u02BC]/;
const FOLDED = Object.fromEntries('ςσ ßss æae œoe øo đd ðd þth łl ħh ŧt ıi ىي ةه ٱا کك یي'.split(' ').map((pair) => [pair[0], pair.slice(1)]));
for (const zero of '\u0660\u06F0\u0966\u0E50\u0ED0\u1040\u17E0') {
for (let digit = 0; digit < 10; digit++) {
FOLDED[String.fromCharCode(zero.charCodeAt() + digit)] = digit;
}
}
const LONGEST = 40;
function plain(text) {
return text.normalize('NFKD').replace(MARKS, '').normalize('NFC');
}
function fold(run) {
return run.toLowerCase().replace(/[^\0-\x7F]/g, (letter) => FOLDED[letter] ?? letter)
.replace(/^(?:[وبكف]ال|ولل|ال|لل)(?=...)/, '');
}
export function wordsOf(text) {
const clean = plain(text);
const words = [];
let chain = [];
const finish = () => {
if (!chain[1] && chain[0]?.elided) {
chain = [];
}
const digit = chain.some((part) => /\d/.test(part.word));
while (chain.length) {
const cut = chain.findIndex((part, i) => i && !digit && /[/.]/.test(part.joiner));
const parts = chain.splice(0, cut < 0 ? chain.length : cut);
const whole = parts.map((part) => part.word).join('');
const counts = parts[1] && !parts[8] && !whole[LONGEST];
words.push(...parts.map(({word}) => ({word: word.slice(0, LONGEST), whole: counts && whole})));
}
};
let end = 0;
for (const {0: run, index} of clean.matchAll(RUNS)) {
const joiner = clean.slice(end, index);
const letters = [...run];
const isJoined = IS_JOINED.test(run);
const isSigned = /[+#]$/.test(run);
end = index + run.length;
if (isJoined || isSigned || !/^[-\u2010_/.]$/.test(joiner)) {
finish();
}
if (isJoined) {
for (let i = 1; i === 1 || i < letters.length; i++) {
words.push({word: letters[i - 1] + (letters[i] ?? '')});
}
} else if (isSigned) {
words.push({word: run.toLowerCase()});
} else {
const elided = !letters[1] && (APOSTROPHE.test(clean[index - 1]) || APOSTROPHE.test(clean[end]));
run.split(/(?<=[a-z])(?=[A-Z])/).forEach((part, i) => chain.push({word: fold(part), joiner: i ? '' : joiner, elided}));
}
}
finish();
return words;
}
const [WHOLE, EXACT, INFLECTED, CONTINUED, MISSPELT] = [16, 8, 6, 5, 4];
const parse36 = (text) => parseInt(text, 36);
function isNear(one, other) {
let same = 0;
while (same < one.length && one[same] === other[same]) {
same++;
}
const a = one.slice(same);
const b = other.slice(same);
return a.slice(1) === b || a === b.slice(1) || a.slice(1) === b.slice(1)
|| a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
}
class Index {
#files = {};
constructor(language) {
this.folder = new URL(`search/${language}/`, ROOT);
}
async load(cache) {
const [about, sections, spelling, pages, , ...terms] = await this.#fetch('root', {cache});
this.shift = 24 - about[4];
this.sections = [];
for (let i = 1; i < sections.length; i += 3) {
this.sections.push({address: sections[i], title: sections[i + 1], list: sections[i + 2]});
}
this.spelling = spelling[1];
this.pages = pages[1];
this.terms = terms;
return this;
}
async #fetch(name, options) {
const answer = await fetch(new URL(name + '.txt', this.folder), options);
if (!answer.ok) {
throw new Error(name);
}
return (await answer.text()).split('\n').filter(Boolean).map((line) => line.split('\t'));
}
#lines(name) {
return this.#files[name] ??= this.#fetch(name);
}
#block(term) {
let block = this.terms.length - 1;
while (block >= 0 && this.terms[block][1] > term) {
block--;
}
return block;
}
async #linesOf(blocks) {
const read = [...new Set(blocks)].sort((a, b) => a - b).filter((block) => this.terms[block]);
return (await Promise.all(read.map((block) => this.#lines(this.terms[block][0])))).flat();
}
async #termsOf({word, whole}, isOpen) {
const bends = !/\d/.test(word) && !IS_JOINED.test(word);
const block = this.#block(word);
const blocks = [block, ...whole ? [this.#block(whole)] : []];
for (let less = 1; bends && less < 3 && word.length - less > 2; less++) {
blocks.push(this.#block(word.slice(0, -less)));
}
const behind = isOpen ? 2 : bends && word.length > 2 ? 1 : 0;
for (let next = block + 1; next <= block + behind && this.terms[next]?.[1].startsWith(word); next++) {
blocks.push(next);
}
const factor = (term) => {
const begins = term.startsWith(word);
const isForm = bends && (begins || word.startsWith(term)) && Math.abs(term.length - word.length) < 3 && term[2] && word[2];
return term === whole ? WHOLE : term === word ? EXACT : isForm ? INFLECTED : isOpen && begins ? CONTINUED : 0;
};
const found = (await this.#linesOf(blocks)).map((line) => [factor(line[0]), ...line]).filter((line) => line[0])
.sort((a, b) => b[0] - a[0]).slice(0, 64);
if (found.length || !bends || word.length < 5 || !this.spelling) {
return found;
}
const near = (await this.#lines(this.spelling)).map(([term]) => term).filter((term) => isNear(word, term)).slice(0, 4);
return (await this.#linesOf(near.map((term) => this.#block(term)))).filter(([term]) => near.includes(term))
.map((line) => [MISSPELT, ...line]);
}
async find(query, section, limit) {
try {
return await this.#find(query, section, limit);
} catch {
this.#files = {};
await this.load('reload');
return this.#find(query, section, limit);
}
}
async #find(query, section, limit) {
const typed = wordsOf(query);
const words = typed.slice(0, 10);
const [only, ...lines] = await Promise.all([
section && this.#lines(section), ...words.map((word, i) => this.#termsOf(word, !typed[i + 1] && ENDS_OPEN.test(plain(query))))]);
const pages = new Map();
let common = 0;
for (const terms of lines) {
const rarity = Math.min(...terms.map((term) => term[2]));
const isCommon = terms.some((term) => term[3]);
const hits = new Map();
for (const [factor, , , , ...fields] of terms) {
for (const field of fields) {
const [weight, ...postings] = field.split(' ');
let number = 0;
for (const posting of postings) {
const [step, mask = '1'] = posting.split('.');
number += parse36(step);
const hit = hits.get(number) ?? {best: 0, places: []};
hit.best = Math.max(hit.best, factor * weight);
hit.places.push([factor * rarity, parse36(mask)]);
hits.set(number, hit);
}
}
}
for (const [number, hit] of hits) {
const page = pages.get(number) ?? {number, words: 0, points: 0, hits: []};
page.words += !isCommon;
page.points += hit.best * rarity;
page.hits.push(hit.places);
pages.set(number, page);
}
common += isCommon;
}
let sum = 0;
const allowed = only && new Set(only[0][0].split(' ').map((step) => (sum += parse36(step))));
const some = [...pages.values()].filter((page) => !allowed || allowed.has(page.number));
const all = some.filter((page) => page.words + common === words.length);
const found = (all.length ? all : some.filter((page) => 2 * (page.words + common) >= words.length))
.sort((a, b) => b.words - a.words || b.points - a.points || a.number - b.number);
const terms = new Set(lines.flat().map((line) => line[1]));
return {
count: found.length,
isMore: common > 0,
terms,
pages: await Promise.all(found.slice(0, limit).map((page) => this.#result(page, terms))),
};
}
async #result({number, hits}, terms) {
const block = 8 * (number >> this.shift);
const lines = await this.#lines(this.pages.slice(block, block + 8));
const [, address, title, section, text, ...rest] = lines.find(([first]) => parse36(first) === number);
const points = Array.from({length: 16}, (_, place) => hits.reduce(
(sum, places) => sum + Math.max(0, ...places.map(([gain, mask]) => (mask >> place & 1) * gain)), 0));
const most = Math.max(...points);
const url = new URL(address, ROOT).href;
const headings = [];
for (let i = 0; i < rest.length && most > points[0]; i += 3) {
const place = Math.min(1 + i / 3, 15);
if (points[place] === most && (place < 15 || wordsOf(rest[i] + ' ' + rest[i + 2]).some(({word}) => terms.has(word)))) {
headings.push({title: rest[i], url: url + '#' + encodeURIComponent(rest[i + 1]), text: rest[i + 2]});
}
}
return {title, url, section: this.sections.find((one) => one.address === section)?.title ?? '', text: headings[0]?.text || text,
headings: headings.slice(0, 3)};
}
}
const indexes = {};
export function open(language) {
return indexes[language] ??= new Index(language).load('no-cache').catch((failure) => {
delete indexes[language];
throw failure;
});
}
function marked(text, terms) {
const pieces = [];
let end = 0;
const add = (from, to) => {
pieces.push(text.slice(end, from), make('mark', {}, text.slice(from, to)));
end = to;
};
for (const {0: run, index} of text.matchAll(RUNS)) {
if (IS_JOINED.test(run)) {
for (let i = 0; i < run.length - 1; i++) {
if (terms.has(plain(run.slice(i, i + 2)))) {
add(Math.max(end, index + i), index + i + 2);
}
}
} else if (wordsOf(run).some(({word}) => terms.has(word))) {
add(index, index + run.length);
}
}
pieces.push(text.slice(end));
return pieces;
}
const RECENT = 'search ' + ROOT.pathname;
const NO_KEY = 'search-no-key';
function recall(name) {
try {
return JSON.parse(localStorage[name]);
} catch {}
}
function keep(name, value) {
try {
localStorage[name] = JSON.stringify(value);
} catch {}
}
function make(name, properties, ...children) {
const element = Object.assign(document.createElement(name), properties);
element.append(...children);
return element;
}
class Face {
#turn = 0;
#timer;
constructor(link, limit) {
const {section, everywhere, languages} = this.words = link.dataset;
const own = document.documentElement.lang;
const others = [...document.querySelectorAll('.languages [hreflang]')];
this.address = link.href;
this.limit = limit;
this.field = make('input', {id: 'searchField', role: 'searchbox', dir: 'auto', autocomplete: 'off', enterKeyHint: 'search'});
this.section = make('select', {ariaLabel: section}, new Option(everywhere, ''));
this.language = make('select', {ariaLabel: languages, hidden: !others[1], onchange: () => this.#enter()},
...others.map((one) => new Option(one.textContent, one.hreflang)), ...others.length ? [] : [new Option(own)]);
this.language.value = own;
this.status = make('p', {className: 'label', role: 'status'});
this.results = make('ul', {className: 'search-results', onclick: (event) => event.target.closest('a') && this.#remember()});
const soon = (event) => {
clearTimeout(this.#timer);
this.#timer = event.isComposing || setTimeout(() => this.run(), 30);
};
this.form = make('form', {className: 'search-form', role: 'search', oninput: soon, onkeydown: (event) => this.#move(event),
onsubmit: (event) => {
event.preventDefault();
this.#places()[1]?.focus();
}},
make('label', {className: 'label', htmlFor: 'searchField'}, link.textContent), this.field,
make('div', {className: 'search-filters'}, this.section, this.language), this.status, this.results);
this.form.addEventListener('compositionend', soon);
this.#enter();
}
#places() {
return [this.field, ...this.results.querySelectorAll('a, button')];
}
#move(event) {
const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
const from = this.#places().indexOf(document.activeElement);
if (step && from >= 0 && !event.isComposing) {
event.preventDefault();
this.#places()[from + step]?.focus();
}
}
#recent() {
return recall(RECENT) ?? [];
}
#remember() {
const query = this.field.value.trim();
if (query) {
keep(RECENT, [query, ...this.#recent().filter((other) => other !== query)].slice(0, 5));
}
}
async #enter() {
const {sections} = await open(this.language.value).catch(() => ({sections: []}));
this.section.replaceChildren(this.section[0], ...sections.map(({title, list}) => new Option(title, list)));
this.section.value = '';
this.section.hidden = !sections[1];
}
async run() {
const turn = ++this.#turn;
const query = this.field.value.trim();
this.changed(query ? `${this.address}?q=${encodeURIComponent(query)}` : this.address);
if (!query) {
this.#showRecent();
return;
}
const found = await open(this.language.value)
.then((index) => index.find(this.field.value, this.section.value, this.limit)).catch(() => ({failed: true, pages: []}));
if (turn === this.#turn) {
this.#show(found);
}
}
#show({failed, count, isMore, pages, terms}) {
const {words} = this;
const link = (url, text) => make('a', {href: url, dir: 'auto'}, ...marked(text, terms));
this.status.textContent = failed ? words.failed : count ? `${words.results} ${count}${isMore ? '+' : ''}` : words.nothing;
this.results.lang = this.language.value;
this.results.replaceChildren(...pages.map((page) => make('li', {},
link(page.url, page.title),
make('p', {className: 'label', dir: 'auto'}, page.section === page.title ? '' : page.section),
make('p', {dir: 'auto'}, ...marked(page.text, terms)),
make('ul', {}, ...page.headings.map((heading) => make('li', {}, link(heading.url, heading.title)))))));
}
#showRecent() {
const recent = this.#recent();
const button = (text, action) => make('li', {className: 'search-recent'}, make('button', {type: 'button', dir: 'auto', onclick: () => {
action();
this.field.focus();
this.run();
}}, text));
this.status.textContent = recent[0] ? this.words.recent : '';
this.results.replaceChildren(...recent.map((query) => button(query, () => (this.field.value = query))),
...recent[0] ? [button(this.words.forget, () => keep(RECENT, []))] : []);
}
}
let styled;
function style(link) {
return styled ??= new Promise((done) => document.head.append(
make('link', {rel: 'stylesheet', href: link.dataset.style, onload: done, onerror: done})));
}
export async function show(link, page) {
await style(link);
const face = new Face(link, 30);
face.changed = (address) => history.replaceState(history.state, '', address);
page.append(face.form);
face.field.value = new URLSearchParams(location.search).get('q') ?? '';
face.run();
}
let dialog;
export async function ask(link) {
await style(link);
dialog ??= makeDialog(link);
dialog.showModal();
dialog.querySelector('input').select();
}
function makeDialog(link) {
const face = new Face(link, 10);
const share = make('a', {className: 'search-more'}, link.dataset.share);
const key = make('input', {type: 'checkbox', checked: !recall(NO_KEY), onchange: () => keep(NO_KEY, !key.checked)});
const made = make('dialog', {className: 'search-dialog', ariaLabel: link.textContent, onclick: ({target}) => {
if (target === made || target.closest('a')?.pathname === location.pathname) {
made.close();
}
}}, make('div', {},
make('button', {type: 'button', className: 'search-close', onclick: () => made.close()}, link.dataset.close), face.form, share,
make('label', {className: 'search-more'}, key, ' ', link.dataset.key)));
face.changed = (address) => (share.href = address);
document.body.append(made);
face.run();
return made;
}

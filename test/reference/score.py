#!/usr/bin/env python3
"""An independent reading of the scoring rules, to hold the product's figures against.

usage: score.py FACTS < cases.json > results.json

Written from the description of the interval score and the fact tables alone; shares no code with the product.
Standard library only. cases.json: [{"answers": {ID: [value, raw, [notes]]}, "profile": "enisa"|"strict",
"type": "MD", "sources": ["mds2", ...]}]; one result each: practices, total, knockOuts, exposures.
"""
import csv, json, re, sys
from functools import lru_cache

FACTS = sys.argv[1]
def table(name):
    with open(f'{FACTS}/{name}.tsv', encoding='utf-8', newline='') as f:
        return list(csv.DictReader(f, delimiter='\t', quoting=csv.QUOTE_NONE))

FORM = [r['question_id'] for r in table('mds2-questions') if r['form_version'] == 'HN1-2019']
POS = {q: i for i, q in enumerate(FORM)}
SEM = {r['question_id']: r for r in table('mds2-semantics')}
CRITERIA = table('enisa-criteria')
PRACTICES = table('enisa-practices')
EXPOSURES = table('exposures')
KNOCKOUTS = table('knockouts')
WORDS = {r['kind']: re.compile(r['pattern'], re.I) for r in table('answer-words')}
STRICT_DOUBLE = {'GP02', 'GP08', 'GP09', 'GP13', 'GP23', 'GP24', 'GP27'}

# ---- grammar ---------------------------------------------------------------------------------------------------------
TOKEN = re.compile(r'''\s*(?:(?P<p>[()])|(?P<note>note\((?P<nids>[^)]*)\)~/(?P<re>(?:\\.|[^/])*)/)|(?P<has>has-note\((?P<hid>[^)]*)\))
  |(?P<cnt>count\((?P<cids>[^=)]*)=(?P<cv>[a-z|-]+)\)>=(?P<n>\d+))
  |(?P<q>(?:any|all|none))\((?P<qids>[^=)]*)=(?P<qv>[a-z|-]+)\)
  |(?P<src>(?:doc|mdcg|hospital|meta)\([^)]*\)(?:\.[a-z-]+)?(?:[=<>!]+(?:[\w.|-]+(?:\([^)]*\))?)))
  |@(?P<exp>[a-z-]+)|(?P<word>and|or|not)\b|(?P<id>[A-Z]+-[\d.]+)(?P<op>!?=)(?P<v>[a-z|-]+))''', re.X)

def parse(text):
    toks, i = [], 0
    while i < len(text):
        if text[i:].strip() == '': break
        m = TOKEN.match(text, i)
        if not m: raise ValueError(f'cannot read {text[i:]!r} in {text!r}')
        toks.append(m.groupdict()); i = m.end()
    def orr():
        left = andd()
        while toks and toks[0]['word'] == 'or': toks.pop(0); left = ('or', left, andd())
        return left
    def andd():
        left = nott()
        while toks and toks[0]['word'] == 'and': toks.pop(0); left = ('and', left, nott())
        return left
    def nott():
        t = toks.pop(0)
        if t['word'] == 'not': return ('not', nott())
        if t['p'] == '(':
            inner = orr(); assert toks.pop(0)['p'] == ')'; return inner
        if t['exp']: return ('exp', t['exp'])
        if t['id']: return ('is', t['id'], t['op'] == '!=', frozenset(t['v'].split('|')))
        if t['q']: return (t['q'], ids(t['qids']), frozenset(t['qv'].split('|')))
        if t['cnt']: return ('count', ids(t['cids']), frozenset(t['cv'].split('|')), int(t['n']))
        if t['note']: return ('note', ids(t['nids']), re.compile(t['re'], re.I))
        if t['has']: return ('has-note', t['hid'])
        if t['src']: return ('unknown',)
        raise ValueError(text)
    tree = orr(); assert not toks, (text, toks); return tree

def ids(text):
    out = []
    for part in text.split(','):
        part = part.strip()
        if '..' in part:
            a, b = part.split('..'); out += FORM[POS[a]:POS[b] + 1]
        elif part.endswith('.*'):
            out += [q for q in FORM if q.startswith(part[:-1])]
        else: out.append(part)
    return out

TREES = {}
def tree(text):
    if text not in TREES: TREES[text] = parse(text)
    return TREES[text]

def k_not(a): return None if a is None else not a
def k_and(vs):
    vs = list(vs)
    return False if False in vs else None if None in vs else True
def k_or(vs):
    vs = list(vs)
    return True if True in vs else None if None in vs else False

class Case:
    def __init__(self, case):
        self.a = case['answers']; self.strict = case['profile'] == 'strict'; self.gates = {}; self.exposed = {}
        for e in EXPOSURES:
            opened, closed = self.ev(tree(e['opened_by']), raw=True), self.ev(tree(e['closed_by']), raw=True)
            self.exposed[e['exposure']] = True if opened is True else False if closed is True else None

    def value(self, q): return self.a.get(q, ['blank', '', []])[0]
    def notes(self, q): return self.a.get(q, ['blank', '', []])[2]

    def gate(self, q):
        """True: the question applies; no gate: it always does."""
        if q not in self.gates:
            g = SEM[q]['gate']
            self.gates[q] = True if g == '' else self.ev(tree(g))
        return self.gates[q]

    def matches(self, q, values, raw):
        v = self.value(q)
        if v in values and v in ('yes', 'no', 'na'): return True
        if v in ('yes', 'no'): return False
        if v in ('see-note', 'text', 'blank'): return None
        if raw: return False                                  # a stated N/A that the atom does not name
        return ('no' in values) if self.gate(q) is False else None

    def ev(self, t, raw=False):
        k = t[0]
        if k == 'and': return k_and(self.ev(x, raw) for x in t[1:])
        if k == 'or': return k_or(self.ev(x, raw) for x in t[1:])
        if k == 'not': return k_not(self.ev(t[1], raw))
        if k == 'exp': return self.exposed[t[1]]
        if k == 'is':
            m = self.matches(t[1], t[3], raw); return k_not(m) if t[2] else m
        if k == 'any': return k_or(self.matches(q, t[2], raw) for q in t[1])
        if k == 'all': return k_and(self.matches(q, t[2], raw) for q in t[1])
        if k == 'none': return k_not(k_or(self.matches(q, t[2], raw) for q in t[1]))
        if k == 'count':
            ms = [self.matches(q, t[2], raw) for q in t[1]]
            return True if ms.count(True) >= t[3] else None if ms.count(True) + ms.count(None) >= t[3] else False
        if k == 'note': return any(t[2].search(n) for q in t[1] for n in self.notes(q))
        if k == 'has-note': return bool(self.notes(t[1]))
        return None                                           # another source, absent

    # ---- one criterion: None = left out, else (low, high)
    def answer(self, q, c):
        v, raw, notes = self.a.get(q, ['blank', '', []])
        good = c['good_when']
        for rule in filter(None, c['partial_rules'].split(';')):
            m = re.fullmatch(r'(\w[\w-]*)\+note~/(.*)/:\[([\d.]+),([\d.]+)\]', rule)
            if not m: continue
            texts = notes + ([raw] if v == 'text' else [])
            if v == m[1] and any(re.search(m[2], n, re.I) for n in texts): return float(m[3]), float(m[4])
        if v == 'na':
            g = self.gate(q)
            if g is False: return None
            return (0, 0) if self.strict and g is True and not notes else (0, 1)
        if v == 'text':
            if WORDS['filler'].search(raw): return 0, 0
            return (1, 1) if good == 'text-present' and not any(WORDS['future'].search(n) for n in notes) else (0, 1)
        if v in ('blank', 'see-note') or good == 'text-present': return 0, 1
        if v != good: return 0, 0
        if any(WORDS['future'].search(n) for n in notes): return 0, 1
        if v == 'yes' and any(len(n) <= 60 and WORDS['limiting'].search(n) for n in notes): return .5, 1
        return 1, 1

    def criterion(self, c):
        """(optional, value) where value None = left out; the need itself as third."""
        need = True if c['condition'] == '' else self.ev(tree(c['condition']))
        if need is False: return False, None, need
        req = True if c['requires'] == '' else self.ev(tree(c['requires']))
        if req is False: value = (0, 0)
        elif c['source'] != 'mds2': value = (0, 1)            # asked for, nothing there yet
        else:
            ref = c['ref']
            vs = [x for x in (self.answer(q, c) for q in re.split(r'[|&]', ref)) if x is not None]
            pick = min if '&' in ref else max
            value = (pick(x[0] for x in vs), pick(x[1] for x in vs)) if vs else None
            # left out if the capability turns out to be there, 0 if not: an optional 0
            if req is None: return (True, (0, 0), need) if value is None else (need is None, (0, value[1]), need)
        return need is None, value, need

def mean(sure, optional, low):
    """Weighted mean of sure items; optional ones join while they pull it the asked way. Items (weight, value)."""
    w, s = sum(x[0] for x in sure), sum(x[0] * x[1] for x in sure)
    for ow, ov in sorted(optional, key=lambda x: x[1] if low else -x[1]):
        if w == 0 or (ov < s / w if low else ov > s / w): w += ow; s += ow * ov
        else: break
    return s / w

def score(case):
    c = Case(case); kind, scope = case['type'], set(case['sources']); rows = []
    for p in PRACTICES:
        own = [x for x in CRITERIA if x['practice_id'] == p['id']]
        W = 2 if c.strict and p['id'] in STRICT_DOUBLE else 1
        row = dict(id=p['id'], low=None, high=None, coverage=0, applicable=False, assessed=False); rows.append((row, W, 0, False))
        needs = [True if x['condition'] == '' else c.ev(tree(x['condition'])) for x in own]
        if kind not in p['procurement_types'].split(';'):
            # its exposure is proved open: every criterion stands under a condition, and one condition is true
            if any(x['condition'] == '' for x in own) or True not in needs: continue
        row['applicable'] = True if True in needs else None if None in needs else False
        if row['applicable'] is False: continue
        inside = [x for x in own if x['source'] in scope]
        row['low'], row['high'] = 0, 1
        sure, opt, weight, decided = [], [], 0, 0
        for x in inside:
            optional, value, _ = c.criterion(x); w = int(x['weight'])
            if value is None: continue
            (opt if optional else sure).append((w, value)); weight += w
            if not optional: decided += w * (1 - (value[1] - value[0]))
        if not sure and not opt: continue
        reach = sum(int(x['weight']) for x in inside) / sum(int(x['weight']) for x in own)
        row['assessed'] = True
        row['low'] = mean([(w, v[0]) for w, v in sure], [(w, v[0]) for w, v in opt], True)
        row['high'] = mean([(w, v[1]) for w, v in sure], [(w, v[1]) for w, v in opt], False)
        row['coverage'] = decided / weight * reach
        rows[-1] = (row, W, W * reach, not sure)
    inn = [(r, w, o) for r, _, w, o in rows if r['assessed'] and w > 0]
    total = dict(low=0, high=1)
    if inn:
        total['low'] = mean([(w, r['low']) for r, w, o in inn if not o], [(w, r['low']) for r, w, o in inn if o], True)
        total['high'] = mean([(w, r['high']) for r, w, o in inn if not o], [(w, r['high']) for r, w, o in inn if o], False)
    app = [r['coverage'] for r, *_ in rows if r['applicable'] is not False]
    total['coverage'] = sum(app) / len(app)
    kos = []
    for k in KNOCKOUTS:
        if k['default_strict' if c.strict else 'default_enisa'] != 'on': continue
        v = c.ev(tree(k['condition'])); kos.append(dict(id=k['id'], result='fail' if v is True else 'pass' if v is False else 'open'))
    six = lambda x: None if x is None else round(x, 6)
    for r, *_ in rows: r.update(low=six(r['low']), high=six(r['high']), coverage=six(r['coverage']))
    return dict(exposures=c.exposed, practices=[r for r, *_ in rows], total={k: six(v) for k, v in total.items()}, knockOuts=kos)

json.dump([score(case) for case in json.load(sys.stdin)], sys.stdout)

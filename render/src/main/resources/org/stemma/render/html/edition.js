// Moves about in the edition. Everything that is shown is in the page already; without this script it reads as well.
(function () {
  'use strict';
  var doc = document;
  var $ = function (id) { return doc.getElementById(id); };
  var all = function (selector, root) { return Array.prototype.slice.call((root || doc).querySelectorAll(selector)); };
  var calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;

  /* What the page says beside what it shows stands in it, under the names that the message file has. */
  function say(name) {
    var values = arguments;
    return $('says').content.querySelector('[data-say="' + name + '"]').textContent
      .replace(/\{(\d)\}/g, function (hole, n) { var v = values[Number(n) + 1]; return v === undefined ? hole : v; });
  }

  /* ---- Places: a chip leads to the very words it cites. ---- */

  function textOf(anchor) {
    var home = $(anchor);
    return home && home.querySelector('.text');
  }

  function spansAt(root, at) {
    var bounds = at.split(':').map(Number);
    return all('[data-s]', root).filter(function (s) {
      var start = Number(s.dataset.s);
      return start >= bounds[0] && start < bounds[1];
    });
  }

  function aim(spans) {
    all('.aim').forEach(function (s) { s.classList.remove('aim'); });
    spans.forEach(function (s) { s.classList.add('aim'); });
  }

  function goTo(anchor, at) {
    var home = $(anchor);
    if (!home) { return; }
    if (home.tagName === 'DETAILS') { home.open = true; }
    var spans = at && textOf(anchor) ? spansAt(textOf(anchor), at) : [];
    aim(spans);
    (spans[0] || home).scrollIntoView({ block: spans.length ? 'center' : 'start', behavior: calm ? 'auto' : 'smooth' });
    var summary = home.querySelector('summary');
    if (!summary) { home.tabIndex = -1; }
    (summary || home).focus({ preventScroll: true });
  }

  /* Where the reader was before a link led elsewhere in the page: Escape leads back there, as the browser's own Back does. */
  var before = null;

  function leave(link) {
    before = link;
    var href = link.getAttribute('href') || '';
    if (href.charAt(0) !== '#' || href === window.location.hash) { return; }
    try { window.history.pushState(null, '', href); } catch (e) { /* a viewer of mail that keeps no history */ }
  }

  /* ---- The tree: point at a node to see its family, at a line to see both texts. ---- */

  function family(svg, node) {
    var edges = all('.edge', svg);
    var on = {};
    function walk(id, from, to) {
      on[id] = true;
      edges.forEach(function (e) {
        if (e.dataset[from] === id && !e.dataset.walked) {
          e.dataset.walked = '1';
          e.classList.add('on');
          walk(e.dataset[to], from, to);
        }
      });
    }
    walk(node, 'from', 'to');
    edges.forEach(function (e) { delete e.dataset.walked; });
    walk(node, 'to', 'from');
    edges.forEach(function (e) { delete e.dataset.walked; });
    return on;
  }

  function light(svg, node) {
    dark(svg);
    var on = family(svg, node);
    all('.box', svg).forEach(function (b) { b.classList.toggle('on', !!on[b.dataset.node]); });
    all('.labels text', svg).forEach(function (t) {
      var edge = all('.edge.on', svg).some(function (e) {
        return e.dataset.from === t.dataset.from && e.dataset.to === t.dataset.to;
      });
      t.classList.toggle('on', edge);
    });
    svg.classList.add('lit');
  }

  function dark(svg) {
    svg.classList.remove('lit');
    all('.on', svg).forEach(function (e) { e.classList.remove('on'); });
  }

  function nextBox(svg, box, key) {
    var boxes = all('.box', svg);
    var here = box.getBoundingClientRect();
    var best = null;
    var least = Infinity;
    boxes.forEach(function (b) {
      if (b === box) { return; }
      var r = b.getBoundingClientRect();
      var dx = r.left + r.width / 2 - here.left - here.width / 2;
      var dy = r.top + r.height / 2 - here.top - here.height / 2;
      var ahead = key === 'ArrowUp' ? -dy : key === 'ArrowDown' ? dy : key === 'ArrowLeft' ? -dx : dx;
      var aside = key === 'ArrowUp' || key === 'ArrowDown' ? Math.abs(dx) : Math.abs(dy);
      if (ahead > 4 && ahead + 2 * aside < least) { least = ahead + 2 * aside; best = b; }
    });
    return best;
  }

  all('.drawing svg').forEach(function (svg) {
    all('.box', svg).forEach(function (box) {
      box.addEventListener('mouseenter', function () { light(svg, box.dataset.node); });
      box.addEventListener('mouseleave', function () { dark(svg); });
      box.addEventListener('focus', function () { light(svg, box.dataset.node); });
      box.addEventListener('blur', function () { dark(svg); });
      box.addEventListener('keydown', function (e) {
        if (e.key.indexOf('Arrow') === 0) {
          var next = nextBox(svg, box, e.key);
          if (next) { next.focus(); }
          e.preventDefault();
        }
      });
    });
  });

  /* ---- Side by side. ---- */

  var section = $('compare');
  var panes = section ? [$('pane-left'), $('pane-right')] : [];
  var picks = section ? [$('left'), $('right')] : [];
  var both = section && window.stemmaPanes(panes, $('sync'));
  var steps = [];
  var step = -1;
  var anchors = [];

  function fill(pane, anchor) {
    var text = textOf(anchor);
    var home = $(anchor);
    pane.replaceChildren();
    pane.scrollTop = 0;
    if (!text) { return; }
    var title = doc.createElement('h3');
    title.textContent = home.dataset.name || '';
    pane.append(title, text.cloneNode(true));
    pane.setAttribute('aria-label', say('textof', home.dataset.name || ''));
    all('.aim', pane).forEach(function (s) { s.classList.remove('aim'); });
  }

  function keys(pane, name) {
    var out = {};
    all('[data-' + name + ']', pane).forEach(function (s) {
      s.dataset[name].split(' ').forEach(function (k) { (out[k] = out[k] || []).push(s); });
    });
    return out;
  }

  function compare(a, b, alteration) {
    if (!section || !$(a) || !$(b)) { return; }
    picks[0].value = a;
    picks[1].value = b;
    fill(panes[0], a);
    fill(panes[1], b);
    anchors = [];
    var siblings = common(a, b);
    var passages = a === b ? 0
      : mark('p', 'shared') || mark('q', siblings ? 'shared' : 'quoted') || mark('t', 'shared');
    both.anchor(anchors);
    relate(a, b, passages);
    stepsOf(b, a, alteration);
  }

  function mark(name, style) {
    var left = keys(panes[0], name);
    var right = keys(panes[1], name);
    var shared = Object.keys(left).filter(function (k) { return right[k]; });
    shared.forEach(function (k) {
      left[k].concat(right[k]).forEach(function (s) {
        if (!s.classList.contains('shared')) { s.classList.add(style); }
        s.classList.add('shared');
        s.dataset.match = s.dataset.match || name + k;
      });
      anchors.push([left[k][0], right[k][0]]);
      sameWords(left[k], right[k]);
    });
    return shared.length;
  }

  /* Of a shared passage, the words that both have: the longest common subsequence. */

  function words(spans) {
    var out = [];
    spans.forEach(function (s) {
      var walk = doc.createTreeWalker(s, NodeFilter.SHOW_TEXT);
      for (var node = walk.nextNode(); node; node = walk.nextNode()) {
        var find = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;
        for (var m = find.exec(node.data); m; m = find.exec(node.data)) {
          out.push({ node: node, start: m.index, end: m.index + m[0].length, key: m[0].toLowerCase() });
        }
      }
    });
    return out;
  }

  function sameWords(leftSpans, rightSpans) {
    var a = words(leftSpans);
    var b = words(rightSpans);
    if (a.length * b.length > 250000) { return; }
    var best = [];
    for (var i = a.length; i >= 0; i--) {
      best[i] = [];
      for (var j = b.length; j >= 0; j--) {
        best[i][j] = i === a.length || j === b.length ? 0
          : a[i].key === b[j].key ? best[i + 1][j + 1] + 1 : Math.max(best[i + 1][j], best[i][j + 1]);
      }
    }
    for (var x = 0, y = 0; x < a.length && y < b.length;) {
      if (a[x].key === b[y].key) {
        a[x++].same = true;
        b[y++].same = true;
      } else if (best[x + 1][y] >= best[x][y + 1]) { x++; } else { y++; }
    }
    [[a, leftSpans], [b, rightSpans]].forEach(function (side) {
      if (side[0].every(function (w) { return w.same; })) {
        side[1].forEach(function (s) { s.classList.add('whole'); });
      } else {
        tint(side[0]);
      }
    });
  }

  /* Wraps runs of shared words of one text node, last first so that the places before stay true. */
  function tint(list) {
    for (var i = list.length - 1; i >= 0; i--) {
      if (!list[i].same) { continue; }
      var last = i;
      while (i > 0 && list[i - 1].same && list[i - 1].node === list[last].node) { i--; }
      var range = doc.createRange();
      range.setStart(list[i].node, list[i].start);
      range.setEnd(list[last].node, list[last].end);
      var mark = doc.createElement('span');
      mark.className = 'same';
      range.surroundContents(mark);
    }
  }

  function relate(a, b, passages) {
    var out = $('relation');
    out.replaceChildren();
    var link = all('.links li[data-pair]').filter(function (l) {
      return l.dataset.pair === a + ',' + b || l.dataset.pair === b + ',' + a;
    })[0];
    if (link) {
      all(':scope > b, :scope > span', link).forEach(function (n) { out.append(n.cloneNode(true), ' '); });
      var why = link.querySelector('ul');
      if (why) { out.append(all('li', why).map(function (l) { return l.textContent; }).join('; ') + '.'); }
    } else if (a !== b) {
      var source = common(a, b);
      if (source) {
        var around = say('siblings').split('{0}');
        out.append(around[0], chip(source), around[1] + ' ');
      }
      out.append(say('none') + ' ' + say(passages === 0 ? 'shares.none' : passages === 1 ? 'shares.one' : 'shares.many', passages));
    }
  }

  function sources(anchor) {
    return all('.links li[data-pair]').map(function (l) { return l.dataset.pair.split(','); })
      .filter(function (ends) { return ends[1] === anchor; })
      .map(function (ends) { return ends[0]; });
  }

  function common(a, b) {
    var others = sources(b);
    return sources(a).filter(function (s) { return others.indexOf(s) >= 0; })[0];
  }

  function chip(anchor) {
    return doc.querySelector('.links a.sig[href="#' + anchor + '"]').cloneNode(true);
  }

  function stepsOf(b, a, alteration) {
    steps = [];
    all('sup.nr a[data-alt]', panes[1]).concat(all('sup.nr a[data-alt]', panes[0])).forEach(function (n) {
      if (steps.indexOf(n.dataset.alt) < 0 && bothHave(n.dataset.alt)) { steps.push(n.dataset.alt); }
    });
    $('stepper').hidden = !steps.length;
    step = steps.indexOf(String(alteration));
    show();
  }

  function bothHave(number) {
    return panes.every(function (p) { return p.querySelector('sup.nr a[data-alt="' + number + '"]'); });
  }

  function show() {
    if (!steps.length) { return; }
    $('step').textContent = step < 0 ? say('steps', steps.length) : say('step', step + 1, steps.length);
    if (step < 0) { return; }
    both.hold();
    aim([]);
    panes.forEach(function (p) {
      var number = p.querySelector('sup.nr a[data-alt="' + steps[step] + '"]');
      var words = number.closest('sup').previousElementSibling;
      while (words && words.tagName === 'SUP') { words = words.previousElementSibling; }
      (words || number).classList.add('aim');
      p.scrollTop = Math.max(0, both.top(number) - p.clientHeight / 2.6);
    });
  }

  function move(by) {
    if (!steps.length) { return; }
    step = step < 0 ? (by > 0 ? 0 : steps.length - 1) : (step + by + steps.length) % steps.length;
    show();
  }

  if (section) {
    section.hidden = false;
    all('.sections ul').forEach(function (ul) {
      var item = doc.createElement('li');
      var link = doc.createElement('a');
      link.href = '#compare';
      link.textContent = say('heading');
      item.append(link);
      var before = ul.querySelector('a[href="#reports"]');
      ul.insertBefore(item, before ? before.parentNode : null);
    });
    picks.forEach(function (p) {
      p.addEventListener('change', function () { compare(picks[0].value, picks[1].value); });
    });
    $('swap').addEventListener('click', function () { compare(picks[1].value, picks[0].value); });
    $('prev').addEventListener('click', function () { move(-1); });
    $('next').addEventListener('click', function () { move(1); });
    $('matter').addEventListener('change', function (e) {
      panes.forEach(function (p) { p.classList.toggle('matter', e.target.checked); });
    });
    compare(section.dataset.left, section.dataset.right);
  }

  /* ---- Clicks anywhere. ---- */

  doc.addEventListener('click', function (e) {
    var link = e.target.closest && e.target.closest('a');
    if (!link || e.defaultPrevented || e.ctrlKey || e.metaKey || e.shiftKey) { return; }
    var pair = link.dataset.pair || (link.classList.contains('edge') && link.dataset.from + ',' + link.dataset.to);
    if (pair && section) {
      var ends = pair.split(',');
      if (textOf(ends[0]) && textOf(ends[1])) {
        e.preventDefault();
        leave(link);
        section.scrollIntoView({ behavior: calm ? 'auto' : 'smooth' });
        compare(ends[0], ends[1], link.dataset.alt);
        panes[1].focus({ preventScroll: true });
        return;
      }
    }
    var href = link.getAttribute('href') || '';
    var target = href.charAt(0) === '#' && $(href.slice(1));
    if (target && (link.dataset.at || link.classList.contains('box') || target.classList.contains('report'))) {
      e.preventDefault();
      leave(link);
      goTo(href.slice(1), link.dataset.at);
    } else if (target && target.closest('details')) {
      target.closest('details').open = true;
    }
  });

  doc.addEventListener('keydown', function (e) {
    if (e.key === 'Escape') {
      aim([]);
      step = -1;
      all('.drawing svg').forEach(dark);
      var typing = /^(INPUT|SELECT|TEXTAREA)$/.test(e.target.tagName);
      if (before && before.isConnected && !typing) {
        before.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
        before.focus({ preventScroll: true });
      }
      before = null;
    }
  });

  /* ---- What is folded is printed when that is asked for; the section in view is marked. ---- */

  var opened = [];
  window.addEventListener('beforeprint', function () {
    var whole = $('whole');
    var wanted = whole && (whole.checked || location.hash === '#whole');
    opened = all(wanted ? 'details:not([open])' : '#disputed details:not([open])');
    opened.forEach(function (d) { d.open = true; });
  });
  window.addEventListener('afterprint', function () { opened.forEach(function (d) { d.open = false; }); });

  if (window.IntersectionObserver) {
    var seen = new IntersectionObserver(function (entries) {
      entries.forEach(function (entry) {
        if (entry.isIntersecting) {
          all('.sections a').forEach(function (a) {
            a.classList.toggle('here', a.getAttribute('href') === '#' + entry.target.id);
          });
        }
      });
    }, { rootMargin: '-20% 0px -70% 0px' });
    all('main section[id]').forEach(function (s) { seen.observe(s); });
  }
})();

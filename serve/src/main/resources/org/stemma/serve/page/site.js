// Moves about in pages that the server wrote. Everything is there and works without this script.
(function () {
  'use strict';
  var doc = document;
  var all = function (selector, root) { return Array.prototype.slice.call((root || doc).querySelectorAll(selector)); };

  all('.scripted').forEach(function (e) { e.hidden = false; });

  /* ---- Two texts: what is pointed at on one side is shown on the other; both scroll together. ---- */

  var panes = all('.panes .pane');
  if (panes.length === 2) { together(panes, doc.getElementById('together')); }

  function together(sides, switched) {
    var leader = null;

    function top(element, pane) {
      return element.getBoundingClientRect().top - pane.getBoundingClientRect().top + pane.scrollTop;
    }

    var anchors = [];
    var seen = {};
    all('[data-match]', sides[0]).forEach(function (left) {
      var key = left.dataset.match;
      var right = !seen[key] && sides[1].querySelector('[data-match="' + key + '"]');
      seen[key] = true;
      if (right) { anchors.push([left, right]); }
    });

    function follow(from) {
      var side = sides.indexOf(from);
      var to = sides[1 - side];
      var line = from.scrollTop + from.clientHeight / 3;
      var before = null;
      var after = null;
      anchors.forEach(function (pair) {
        var y = top(pair[side], from);
        var z = top(pair[1 - side], to);
        if (y <= line && (!before || y > before.y)) { before = { y: y, z: z }; }
        if (y > line && (!after || y < after.y)) { after = { y: y, z: z }; }
      });
      var target;
      if (before && after && after.z > before.z) {
        target = before.z + (line - before.y) / (after.y - before.y) * (after.z - before.z);
      } else if (before) {
        target = before.z + line - before.y;
      } else if (after) {
        target = after.z - (after.y - line);
      } else {
        var room = from.scrollHeight - from.clientHeight;
        to.scrollTop = room ? from.scrollTop / room * (to.scrollHeight - to.clientHeight) : 0;
        return;
      }
      to.scrollTop = target - to.clientHeight / 3;
    }

    function hot(event, on) {
      var span = event.target.closest && event.target.closest('[data-match]');
      if (span) {
        all('.panes [data-match="' + span.dataset.match + '"]').forEach(function (s) { s.classList.toggle('hot', on); });
      }
    }

    sides.forEach(function (pane, side) {
      ['pointerenter', 'focus', 'wheel', 'touchstart', 'keydown'].forEach(function (type) {
        pane.addEventListener(type, function () { leader = pane; }, { passive: true });
      });
      pane.addEventListener('scroll', function () {
        if (leader === pane && (!switched || switched.checked)) { follow(pane); }
      }, { passive: true });
      pane.addEventListener('mouseover', function (e) { hot(e, true); });
      pane.addEventListener('mouseout', function (e) { hot(e, false); });
      pane.addEventListener('click', function (e) {
        var span = e.target.closest('[data-match]');
        var other = span && sides[1 - side].querySelector('[data-match="' + span.dataset.match + '"]');
        if (other) {
          leader = null;
          sides[1 - side].scrollTop = top(other, sides[1 - side]) - (top(span, pane) - pane.scrollTop);
        }
      });
    });
  }

  /* ---- A choice of texts shows at once. ---- */

  all('form.tools select').forEach(function (select) {
    select.addEventListener('change', function () { select.form.submit(); });
  });

  /* ---- Files can be dropped; an ingest tells how far it is. ---- */

  all('form.drop').forEach(function (form) {
    var input = form.querySelector('input[type=file]');
    ['dragover', 'dragleave', 'drop'].forEach(function (type) {
      form.addEventListener(type, function (e) {
        e.preventDefault();
        form.classList.toggle('over', type === 'dragover');
        if (type === 'drop' && e.dataTransfer.files.length) { input.files = e.dataTransfer.files; }
      });
    });
  });

  var progress = doc.getElementById('progress');
  if (progress && progress.dataset.events) {
    var events = new EventSource(progress.dataset.events);
    events.addEventListener('progress', function (e) { progress.textContent = JSON.parse(e.data).text; });
    events.addEventListener('over', function () { events.close(); window.location.reload(); });
  }

  /* ---- Drawings that are larger than their place can be moved and made larger. ---- */

  if (window.d3) {
    all('.drawing').forEach(function (drawing) {
      var svg = window.d3.select(drawing).select('svg');
      var inner = svg.node();
      if (!inner || (inner.viewBox.baseVal.width < 900 && inner.viewBox.baseVal.height < 900)) { return; }
      var groups = svg.selectAll('g.edges,g.boxes,g.labels');
      var zoom = window.d3.zoom().scaleExtent([1, 6])
        .translateExtent([[0, 0], [inner.viewBox.baseVal.width, inner.viewBox.baseVal.height]])
        .filter(function (event) { return event.type !== 'wheel' || event.ctrlKey; })
        .on('zoom', function (event) { groups.attr('transform', event.transform); });
      svg.call(zoom);
      drawing.classList.add('moving');
      var tools = doc.getElementById('zoom').content.firstElementChild.cloneNode(true);
      all('button', tools).forEach(function (button) {
        var by = Number(button.dataset.by);
        button.addEventListener('click', function () {
          if (by) { zoom.scaleBy(svg, by); } else { zoom.transform(svg, window.d3.zoomIdentity); }
        });
      });
      drawing.before(tools);
    });
  }
})();

// Moves about in pages that the server wrote. Everything is there and works without this script.
(function () {
  'use strict';
  var doc = document;
  var all = function (selector, root) { return Array.prototype.slice.call((root || doc).querySelectorAll(selector)); };

  all('.scripted').forEach(function (e) { e.hidden = false; });

  /* ---- Two texts: the first place of each passage on both sides belongs together. ---- */

  var panes = all('.panes .pane');
  if (panes.length === 2) {
    var anchors = [];
    var seen = {};
    all('[data-match]', panes[0]).forEach(function (left) {
      var key = left.dataset.match;
      var right = !seen[key] && panes[1].querySelector('[data-match="' + key + '"]');
      seen[key] = true;
      if (right) { anchors.push([left, right]); }
    });
    window.stemmaPanes(panes, doc.getElementById('together')).anchor(anchors);
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

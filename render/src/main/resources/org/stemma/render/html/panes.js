// Two texts side by side: what is pointed at on one side is shown on the other, and both scroll together. The one-file
// edition and the server's pages share this.
window.stemmaPanes = function (panes, switched) {
  'use strict';
  var leader = null; // the side that the reader moves
  var anchors = []; // pairs of elements that stand for the same words, one of each side

  function top(element) {
    var pane = element.closest('.pane');
    return element.getBoundingClientRect().top - pane.getBoundingClientRect().top + pane.scrollTop;
  }

  function follow(from) {
    var side = panes.indexOf(from);
    var to = panes[1 - side];
    var line = from.scrollTop + from.clientHeight / 3;
    var before = null;
    var after = null;
    anchors.forEach(function (pair) {
      var y = top(pair[side]);
      if (y <= line && (!before || y > before.y)) { before = { y: y, z: top(pair[1 - side]) }; }
      if (y > line && (!after || y < after.y)) { after = { y: y, z: top(pair[1 - side]) }; }
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

  function matchOf(element) {
    var span = element.closest && element.closest('[data-match]');
    return span && span.dataset.match;
  }

  function hot(match, on) {
    if (!match) { return; }
    panes.forEach(function (pane) {
      pane.querySelectorAll('[data-match="' + match + '"]').forEach(function (s) { s.classList.toggle('hot', on); });
    });
  }

  panes.forEach(function (pane, side) {
    ['pointerenter', 'focus', 'wheel', 'touchstart', 'keydown'].forEach(function (type) {
      pane.addEventListener(type, function () { leader = pane; }, { passive: true });
    });
    pane.addEventListener('scroll', function () {
      if (leader === pane && (!switched || switched.checked)) { follow(pane); }
    }, { passive: true });
    pane.addEventListener('mouseover', function (e) { hot(matchOf(e.target), true); });
    pane.addEventListener('mouseout', function (e) { hot(matchOf(e.target), false); });
    pane.addEventListener('click', function (e) {
      var match = matchOf(e.target);
      var other = match && panes[1 - side].querySelector('[data-match="' + match + '"]');
      if (other) {
        leader = null;
        panes[1 - side].scrollTop = top(other) - (top(e.target) - pane.scrollTop);
      }
    });
  });

  return {
    top: top,
    anchor: function (pairs) { anchors = pairs.sort(function (x, y) { return top(x[0]) - top(y[0]); }); },
    hold: function () { leader = null; }
  };
};

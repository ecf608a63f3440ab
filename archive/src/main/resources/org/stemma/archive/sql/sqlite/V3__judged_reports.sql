-- On how many reports a story's lineages and alterations were judged: those of its last edition.
ALTER TABLE story ADD COLUMN judged INTEGER;

DROP VIEW stories;
CREATE VIEW stories AS
  SELECT s.id, s.headline, s.from_date, s.to_date, s.reports, s.lineages_min, s.lineages_max, s.alterations, s.judged,
         s.words, s.version, CASE WHEN e.version = s.version THEN 0 ELSE 1 END AS stale
  FROM story s LEFT JOIN edition e ON e.story = s.id
  WHERE s.reports > 0;

-- A decision is on stories, as all before were, or on links.
ALTER TABLE decision ADD COLUMN kind TEXT NOT NULL DEFAULT 'story';

DROP VIEW decisions;
CREATE VIEW decisions AS
  SELECT d.number, d.at, d.kind, d.a, d.b, d.same, d.note FROM decision d;

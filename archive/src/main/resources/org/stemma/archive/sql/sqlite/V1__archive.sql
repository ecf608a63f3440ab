-- The archive. Tables are Stemma's own, in the singular; views, in the plural, are for asking by hand.
-- Times of ours are ISO 8601 in UTC; seconds are of the epoch. Lists are JSON.

CREATE TABLE meta (
  name  TEXT PRIMARY KEY,
  value BIGINT NOT NULL
) WITHOUT ROWID;
INSERT INTO meta VALUES ('generation', 0);

-- One version of what stood at one address.
CREATE TABLE report (
  number         INTEGER PRIMARY KEY,
  id             TEXT NOT NULL UNIQUE,
  key            TEXT NOT NULL,
  version        INTEGER NOT NULL,
  hash           TEXT NOT NULL,
  seen_at        TEXT NOT NULL,
  source         TEXT NOT NULL,
  address        TEXT,
  outlet         TEXT,
  title          TEXT,
  authors        TEXT NOT NULL,
  published_at   TEXT,
  published_from BIGINT,
  published_to   BIGINT,
  language       TEXT,
  dateline       TEXT,
  agency         TEXT,
  text           TEXT NOT NULL,
  residue        TEXT NOT NULL,
  captions       TEXT NOT NULL,
  truncated      INTEGER NOT NULL,
  UNIQUE (key, version)
);

-- What finding relatives and stories needs of a report.
CREATE TABLE trait (
  report INTEGER PRIMARY KEY REFERENCES report (number),
  sketch BLOB NOT NULL,
  print  BLOB NOT NULL
);

-- Pairs that share wording, as the index sees it; not yet judged.
CREATE TABLE relative (
  later       BIGINT NOT NULL REFERENCES report (number),
  earlier     BIGINT NOT NULL REFERENCES report (number),
  containment REAL NOT NULL,
  term_share  REAL NOT NULL,
  PRIMARY KEY (later, earlier)
) WITHOUT ROWID;

CREATE TABLE run (
  number     INTEGER PRIMARY KEY,
  started_at TEXT NOT NULL,
  ended_at   TEXT
);

-- The ledger: every input, and what became of it.
CREATE TABLE capture (
  number  INTEGER PRIMARY KEY,
  run     BIGINT NOT NULL REFERENCES run (number),
  seen_at TEXT NOT NULL,
  source  TEXT NOT NULL,
  outcome TEXT NOT NULL,
  report  TEXT,
  reason  TEXT NOT NULL
);

CREATE TABLE story (
  id           TEXT PRIMARY KEY,
  version      INTEGER NOT NULL,
  reports      INTEGER NOT NULL,
  headline     TEXT,
  from_date    TEXT,
  to_date      TEXT,
  from_second  BIGINT,
  to_second    BIGINT NOT NULL,
  words        TEXT NOT NULL,
  merged_into  TEXT,
  lineages_min INTEGER,
  lineages_max INTEGER,
  alterations  INTEGER
) WITHOUT ROWID;
CREATE INDEX story_newest ON story (to_second, id);
CREATE INDEX story_largest ON story (reports, id);

-- Which story each report is in.
CREATE TABLE member (
  report INTEGER PRIMARY KEY REFERENCES report (number),
  story  TEXT NOT NULL REFERENCES story (id),
  since  TEXT NOT NULL,
  why    TEXT NOT NULL
);
CREATE INDEX member_story ON member (story);

-- The audit trail.
CREATE TABLE placement (
  number     INTEGER PRIMARY KEY,
  at         TEXT NOT NULL,
  report     BIGINT NOT NULL REFERENCES report (number),
  from_story TEXT,
  to_story   TEXT NOT NULL,
  kind       TEXT NOT NULL,
  why        TEXT NOT NULL
);
CREATE INDEX placement_to ON placement (to_story);
CREATE INDEX placement_from ON placement (from_story) WHERE from_story IS NOT NULL;

-- A user's word on two reports.
CREATE TABLE decision (
  number INTEGER PRIMARY KEY,
  at     TEXT NOT NULL,
  a      TEXT NOT NULL,
  b      TEXT NOT NULL,
  same   INTEGER NOT NULL,
  note   TEXT NOT NULL
);

CREATE TABLE edition (
  story     TEXT PRIMARY KEY REFERENCES story (id),
  version   INTEGER NOT NULL,
  generator TEXT NOT NULL,
  made_at   TEXT NOT NULL,
  json      TEXT NOT NULL
);

CREATE TABLE link (
  story      TEXT NOT NULL REFERENCES story (id),
  id         TEXT NOT NULL,
  source     TEXT NOT NULL,
  descendant TEXT NOT NULL,
  kind       TEXT NOT NULL,
  confidence REAL NOT NULL,
  reasons    TEXT NOT NULL,
  PRIMARY KEY (story, id)
) WITHOUT ROWID;

-- Search by words; the text itself stays in report.
CREATE VIRTUAL TABLE report_words USING fts5 (
  title, text, outlet, authors,
  content = 'report', content_rowid = 'number',
  tokenize = 'porter unicode61 remove_diacritics 2'
);

-- For asking by hand.
CREATE VIEW reports AS
  SELECT r.id, r.version, m.story, r.outlet, r.title, r.authors, r.published_at, r.language, r.dateline, r.agency,
         r.address, r.source, r.seen_at, r.text
  FROM report r LEFT JOIN member m ON m.report = r.number;

CREATE VIEW stories AS
  SELECT s.id, s.headline, s.from_date, s.to_date, s.reports, s.lineages_min, s.lineages_max, s.alterations, s.words,
         s.version, CASE WHEN e.version = s.version THEN 0 ELSE 1 END AS stale
  FROM story s LEFT JOIN edition e ON e.story = s.id
  WHERE s.reports > 0;

CREATE VIEW versions AS
  SELECT r.key, r.version, r.id, r.seen_at, r.title, r.text
  FROM report r
  WHERE EXISTS (SELECT 1 FROM report o WHERE o.key = r.key AND o.version > 1);

CREATE VIEW links AS
  SELECT l.story, l.source, l.descendant, l.kind, l.confidence, l.reasons,
         CASE WHEN e.version = s.version THEN 0 ELSE 1 END AS stale
  FROM link l JOIN story s ON s.id = l.story JOIN edition e ON e.story = l.story;

CREATE VIEW relatives AS
  SELECT a.id AS earlier, b.id AS later, p.containment, p.term_share
  FROM relative p JOIN report a ON a.number = p.earlier JOIN report b ON b.number = p.later;

CREATE VIEW ledger AS
  SELECT c.number, c.run, c.seen_at, c.source, c.outcome, c.report, c.reason FROM capture c;

CREATE VIEW trail AS
  SELECT p.number, p.at, r.id AS report, p.from_story, p.to_story, p.kind, p.why
  FROM placement p JOIN report r ON r.number = p.report;

CREATE VIEW decisions AS
  SELECT d.number, d.at, d.a, d.b, d.same, d.note FROM decision d;

CREATE VIEW alterations AS
  SELECT e.story,
         json_extract(a.value, '$.type') AS type,
         json_extract(a.value, '$.from.report') AS from_report,
         json_extract(a.value, '$.from.exact') AS from_words,
         json_extract(a.value, '$.to.report') AS to_report,
         json_extract(a.value, '$.to.exact') AS to_words,
         json_extract(a.value, '$.explanation') AS explanation,
         json_extract(a.value, '$.confidence') AS confidence
  FROM edition e, json_each(e.json, '$.alterations') a;

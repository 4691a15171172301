-- Which errors does the log hold, how often, and which of them may simply be repeated?
-- The log is counted by number first: it has few numbers and many rows, and a range is then joined to a few rows only.
WITH counted AS (
    SELECT code, count(*) AS occurrences
    FROM request_log
    WHERE code <> 0
    GROUP BY code
)
SELECT counted.code,
       counted.occurrences,
       error_codes.name,
       error_codes.category,
       error_codes.retryability,
       error_codes.outcome,
       coalesce(error_codes.description_{{ language }}, 'not in the catalog') AS description
FROM counted
LEFT JOIN error_codes
    ON counted.code BETWEEN error_codes.code AND error_codes.last_code
ORDER BY counted.occurrences DESC, counted.code

-- An integer primary key is the table itself, so it stands in no list of indexes.
SELECT DISTINCT entry.name FROM pragma_index_list(@table) AS list, pragma_index_info(list.name) AS entry WHERE entry.seqno = 0
UNION
SELECT name FROM pragma_table_info(@table) WHERE pk = 1

SELECT DISTINCT entry.name FROM pragma_index_list(@table) AS list, pragma_index_info(list.name) AS entry WHERE entry.seqno = 0

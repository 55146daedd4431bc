-- Lists only what the account may read: "missing" and "not granted" look alike here.
SELECT COLUMN_NAME FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = @table

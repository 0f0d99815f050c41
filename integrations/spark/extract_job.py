"""Reads reports on an Apache Spark cluster and writes what they state as Parquet tables, partitioned by area and year.

    spark-submit --files extract-alone.cjs --py-files extract_pipe.py extract_job.py --input /archive --output /tables

The workers need Node.js and nothing else: `extract-alone.cjs` is the whole program.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import tempfile
from collections.abc import Iterator
from functools import partial

from extract_pipe import LINES, NAMES, Feed, Program, answers
from pyspark import RDD, SparkFiles
from pyspark.sql import Column, DataFrame, SparkSession
from pyspark.sql import functions as f
from pyspark.sql.types import ArrayType, DataType, DateType, DoubleType, IntegerType, StringType, StructField, StructType

EXECUTABLE = "extract-alone.cjs"

#: The column whose year a row is filed under: the last day of a value's period, else the day of the meeting.
YEAR_OF = {"observations": "row.period_end", "meetings": "row.date", "documents": "row.meeting_date", "attendees": "document.meeting_date"}

TYPES: dict[str, DataType] = {"string": StringType(), "integer": IntegerType(), "number": DoubleType(), "date": DateType()}


def main() -> None:
    options, passed = arguments()
    spark = SparkSession.builder.appName("extract").getOrCreate()
    command = [options.node, EXECUTABLE, "--jobs", "1", "--timeout", str(options.timeout), *passed]
    schema = schema_of(command)
    mode = "overwrite" if options.overwrite else "errorifexists"
    staged = f"{options.output}/_rows"
    rows = spark.read.json(answers_of(spark, options, command), schema=schema, mode="FAILFAST")
    # The documents are read once: the tables are made from this, also where an executor is lost meanwhile.
    rows.write.mode(mode).parquet(staged)
    rows = spark.read.schema(schema).parquet(staged)
    for name in schema.names[1:]:
        filed(table_of(rows, name)).write.mode(mode).partitionBy("area", "year").parquet(f"{options.output}/{name}")
    errors_of(rows).write.mode(mode).parquet(f"{options.output}/errors")
    remove(spark, staged)
    spark.stop()


def arguments() -> tuple[argparse.Namespace, list[str]]:
    parser = argparse.ArgumentParser(description="Other options (--main-text, --vocab …) are given to extract.", allow_abbrev=False)
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument("--input", help="a directory, a document, an archive or a WARC file, at a path that every worker sees")
    source.add_argument("--manifest", help="a list of such paths, one a line, at any path that Spark reads")
    source.add_argument("--table", help="a table of id and text (and referenceDate), at any path that Spark reads")
    parser.add_argument("--table-format", default="parquet", help="parquet, json, orc … (default: parquet)")
    parser.add_argument("--output", required=True, help="the folder of the tables, at any path that Spark writes")
    parser.add_argument("--overwrite", action="store_true", help="replace tables that are there")
    parser.add_argument("--partitions", type=int, help="tasks; each is one process (default: four a core; a table's own)")
    parser.add_argument("--timeout", type=int, default=120, help="seconds that one document may take (default: 120)")
    parser.add_argument("--node", default="node", help="the command of Node.js on the workers (default: node)")
    return parser.parse_known_args()


def schema_of(command: list[str]) -> StructType:
    """The answer's name and, for each table, its rows: as the program itself describes its tables."""
    with tempfile.TemporaryDirectory() as folder:
        described = ["--ndjson", "--quiet", "-f", "csv", "-o", f"{folder}/"]
        subprocess.run([*command, *described], cwd=SparkFiles.getRootDirectory(), stdin=subprocess.DEVNULL, check=True)
        with open(f"{folder}/datapackage.json", encoding="utf-8") as file:
            tables = json.load(file)["resources"]
    return StructType([StructField("document", StringType()), *(StructField(table["name"], rows_type(table)) for table in tables)])


def rows_type(table: dict) -> ArrayType:
    return ArrayType(StructType([StructField(column["name"], TYPES[column["type"]]) for column in table["schema"]["fields"]]))


def answers_of(spark: SparkSession, options: argparse.Namespace, command: list[str]) -> RDD[str]:
    """One line a document with its rows of every table."""
    if options.table is not None:
        return table_documents(spark, options).mapPartitions(partial(read, command, LINES))
    tasks = options.partitions or 4 * spark.sparkContext.defaultParallelism
    # By the hash of the name: the same documents again where a task is done again.
    names = names_of(spark, options).repartition(tasks, "value")
    return names.rdd.map(lambda row: row.value.encode()).mapPartitions(partial(read, command, NAMES))


def read(command: list[str], feed: Feed, documents: Iterator[bytes]) -> Iterator[str]:
    """The work of one task, on a worker."""
    program = Program([*command, "--quiet", "-f", "rows"], feed, SparkFiles.getRootDirectory())
    return (line.decode() for line in answers(program, documents))


def table_documents(spark: SparkSession, options: argparse.Namespace) -> RDD[bytes]:
    table = spark.read.format(options.table_format).load(options.table)
    if options.partitions:
        table = table.repartition(options.partitions, "id")
    return table.select([name for name in ("id", "text", "referenceDate") if name in table.columns]).toJSON(use_unicode=False)


def names_of(spark: SparkSession, options: argparse.Namespace) -> DataFrame:
    if options.manifest is not None:
        return spark.read.text(options.manifest).where("value != ''")
    return spark.createDataFrame([(name,) for name in files_in(os.path.abspath(options.input))], "value string")


def files_in(path: str) -> Iterator[str]:
    """The files that `extract` itself would read: hidden ones are left out, links to directories not followed."""
    if not os.path.isdir(path):
        yield path
        return
    for folder, folders, files in os.walk(path):
        folders[:] = [name for name in folders if not name.startswith(".")]
        yield from (os.path.join(folder, name) for name in files if not name.startswith("."))


def table_of(rows: DataFrame, name: str) -> DataFrame:
    """The rows of a table, with their area and year."""
    document = f.element_at("documents", 1).alias("document")
    row = rows.select(document, f.explode(name).alias("row"))
    area = "row.area" if "area" in row.schema["row"].dataType.names else "document.area"
    others = [column for column in row.select("row.*").columns if column != "area"]
    return row.select(*(f.col(f"row.{column}") for column in others), f.col(area), year_of(name).alias("year"))


def year_of(name: str) -> Column:
    return f.year(YEAR_OF[name])


def filed(table: DataFrame) -> DataFrame:
    """Few files for each area and year, and several where one would be much larger than the others."""
    return table.hint("rebalance", "area", "year")


def errors_of(rows: DataFrame) -> DataFrame:
    """The documents that could not be read, and why."""
    return rows.select(f.explode("documents").alias("row")).select("row.document", "row.error", "row.error_message").where("error IS NOT NULL")


def remove(spark: SparkSession, path: str) -> None:
    target = spark._jvm.org.apache.hadoop.fs.Path(path)
    target.getFileSystem(spark._jsc.hadoopConfiguration()).delete(target, True)


if __name__ == "__main__":
    main()

package org.zhongzhi.governance.examples.nationwide.spark;

import java.io.IOException;
import java.util.List;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.InvalidValueException;

/** Findings as a table with typed columns, written as Parquet and as NDJSON. */
public final class FindingTable {
    private static final StructType MEASURED = DataTypes.createStructType(List.of(
            required("measure", DataTypes.StringType),
            required("low", DataTypes.LongType),
            DataTypes.createStructField("high", DataTypes.LongType, true)));

    /** The columns. */
    public static final StructType COLUMNS = DataTypes.createStructType(List.of(
            required("rule", DataTypes.StringType),
            required("clause", DataTypes.StringType),
            required("obligation", DataTypes.StringType),
            required("subjectType", DataTypes.StringType),
            required("subject", DataTypes.StringType),
            required("kind", DataTypes.StringType),
            required("measured", DataTypes.createArrayType(MEASURED, false)),
            DataTypes.createStructField("messageZh", DataTypes.StringType, true),
            DataTypes.createStructField("messageEn", DataTypes.StringType, true)));

    private static final String PARQUET = "findings.parquet";
    private static final String NDJSON = "findings.ndjson";

    private FindingTable() {}

    private static StructField required(String name, org.apache.spark.sql.types.DataType type) {
        return DataTypes.createStructField(name, type, false);
    }

    /**
     * Refuses a folder that findings would be written over.
     *
     * @param spark by whose file systems the folder is looked up
     * @param folder the folder, as the file systems of Spark name it
     * @throws InvalidValueException if there are findings in it, or nothing can be known of it
     */
    public static void checkFree(SparkSession spark, String folder) {
        try {
            for (String name : List.of(PARQUET, NDJSON)) {
                Path path = new Path(folder, name);
                Check.that(
                        !path.getFileSystem(spark.sparkContext().hadoopConfiguration())
                                .exists(path),
                        "%s is there already: expected a folder without findings",
                        path);
            }
        } catch (IOException | IllegalArgumentException failure) {
            throw new InvalidValueException("Cannot write findings to " + folder + ": " + failure.getMessage());
        }
    }

    /**
     * Writes findings, each form as a folder of parts.
     *
     * @param spark by whose file systems it is written
     * @param rows the findings
     * @param folder where to
     */
    public static void write(SparkSession spark, JavaRDD<FindingRow> rows, String folder) {
        int parts = spark.sparkContext().defaultParallelism() * 2;
        Dataset<Row> table =
                spark.createDataFrame(rows.map(FindingTable::row), COLUMNS).coalesce(parts);
        table.write().mode(SaveMode.ErrorIfExists).parquet(new Path(folder, PARQUET).toString());
        table.write().mode(SaveMode.ErrorIfExists).json(new Path(folder, NDJSON).toString());
    }

    private static Row row(FindingRow finding) {
        List<Row> measured = finding.measured().stream()
                .map(each -> RowFactory.create(each.measure(), each.low(), each.high()))
                .toList();
        return RowFactory.create(
                finding.rule(),
                finding.clause(),
                finding.obligation(),
                finding.subjectType(),
                finding.subject(),
                finding.kind(),
                measured.toArray(),
                finding.messageZh(),
                finding.messageEn());
    }
}

package org.zhongzhi.governance.model.time;

import io.vavr.collection.Array;
import io.vavr.collection.Seq;
import java.time.LocalDate;

/**
 * The statutory holidays of China with their make-up days, as the General Office of the State Council arranged them for each
 * year (国务院办公厅关于部分节假日安排的通知).
 */
public final class StatutoryHolidays {
    /** The years that are known: 2021 to 2026. */
    public static final Seq<HolidayYear> YEARS = Array.of(
            year(
                    2021,
                    holiday("元旦", "2021-01-01", 3),
                    holiday("春节", "2021-02-11", 7, "2021-02-07", "2021-02-20"),
                    holiday("清明节", "2021-04-03", 3),
                    holiday("劳动节", "2021-05-01", 5, "2021-04-25", "2021-05-08"),
                    holiday("端午节", "2021-06-12", 3),
                    holiday("中秋节", "2021-09-19", 3, "2021-09-18"),
                    holiday("国庆节", "2021-10-01", 7, "2021-09-26", "2021-10-09")),
            year(
                    2022,
                    holiday("元旦", "2022-01-01", 3),
                    holiday("春节", "2022-01-31", 7, "2022-01-29", "2022-01-30"),
                    holiday("清明节", "2022-04-03", 3, "2022-04-02"),
                    holiday("劳动节", "2022-04-30", 5, "2022-04-24", "2022-05-07"),
                    holiday("端午节", "2022-06-03", 3),
                    holiday("中秋节", "2022-09-10", 3),
                    holiday("国庆节", "2022-10-01", 7, "2022-10-08", "2022-10-09")),
            year(
                    2023,
                    holiday("元旦", "2022-12-31", 3),
                    holiday("春节", "2023-01-21", 7, "2023-01-28", "2023-01-29"),
                    holiday("清明节", "2023-04-05", 1),
                    holiday("劳动节", "2023-04-29", 5, "2023-04-23", "2023-05-06"),
                    holiday("端午节", "2023-06-22", 3, "2023-06-25"),
                    holiday("中秋节、国庆节", "2023-09-29", 8, "2023-10-07", "2023-10-08")),
            year(
                    2024,
                    holiday("元旦", "2024-01-01", 1),
                    holiday("春节", "2024-02-10", 8, "2024-02-04", "2024-02-18"),
                    holiday("清明节", "2024-04-04", 3, "2024-04-07"),
                    holiday("劳动节", "2024-05-01", 5, "2024-04-28", "2024-05-11"),
                    holiday("端午节", "2024-06-10", 1),
                    holiday("中秋节", "2024-09-15", 3, "2024-09-14"),
                    holiday("国庆节", "2024-10-01", 7, "2024-09-29", "2024-10-12")),
            year(
                    2025,
                    holiday("元旦", "2025-01-01", 1),
                    holiday("春节", "2025-01-28", 8, "2025-01-26", "2025-02-08"),
                    holiday("清明节", "2025-04-04", 3),
                    holiday("劳动节", "2025-05-01", 5, "2025-04-27"),
                    holiday("端午节", "2025-05-31", 3),
                    holiday("国庆节、中秋节", "2025-10-01", 8, "2025-09-28", "2025-10-11")),
            year(
                    2026,
                    holiday("元旦", "2026-01-01", 3, "2026-01-04"),
                    holiday("春节", "2026-02-15", 9, "2026-02-14", "2026-02-28"),
                    holiday("清明节", "2026-04-04", 3),
                    holiday("劳动节", "2026-05-01", 5, "2026-05-09"),
                    holiday("端午节", "2026-06-19", 3),
                    holiday("国庆节", "2026-10-01", 7, "2026-09-20", "2026-10-10"),
                    holiday("中秋节", "2026-09-25", 3)));

    private StatutoryHolidays() {}

    private static HolidayYear year(int year, Holiday... holidays) {
        return HolidayYear.of(year, Array.of(holidays));
    }

    /** So many days off from a day on, and the days that are worked instead. */
    private static Holiday holiday(String name, String from, int days, String... worked) {
        LocalDate first = LocalDate.parse(from);
        return Holiday.of(
                name,
                Array.range(0, days).map(first::plusDays),
                Array.of(worked).map(LocalDate::parse));
    }
}

package org.zhongzhi.governance.json.exchange.csv;

import io.vavr.collection.Seq;
import org.zhongzhi.governance.model.value.Coded;
import org.zhongzhi.governance.model.value.Text;

/** The tables that there are. Each has headers in Chinese and in English; either is understood, in any order of columns. */
public enum CsvTable implements Coded {
    /**
     * Posts and who holds them (职位与任职): a row for each appointment, with what is to be said of its post, and one for each
     * post that nobody holds.
     */
    POSTS("posts", "职位与任职", "posts and appointments") {
        @Override
        TableForm form() {
            return new PostsTable();
        }
    },
    /** Facilities (场所): a row for each. */
    FACILITIES("facilities", "场所", "facilities") {
        @Override
        TableForm form() {
            return new FacilitiesTable();
        }
    },
    /** Lists and their items (清单与事项): a row for each item, with what is to be said of its list, and one for each empty list. */
    LISTS("lists", "清单与事项", "lists and items") {
        @Override
        TableForm form() {
            return new ListsTable();
        }
    };

    private final String code;
    private final Text label;

    CsvTable(String code, String chinese, String english) {
        this.code = code;
        this.label = Text.of(chinese, english);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Text label() {
        return label;
    }

    /**
     * The headers, in the order in which they are written.
     *
     * @return the headers in both languages
     */
    public Seq<Text> headers() {
        return form().columns().map(Column::header);
    }

    /** A new form, for one table to be read or written. */
    abstract TableForm form();
}

package org.zhongzhi.governance.json.exchange.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.zhongzhi.governance.model.value.Coded;
import org.zhongzhi.governance.model.value.Text;

/** How the characters of a table stand as bytes. */
public enum CsvEncoding implements Coded {
    /** UTF-8 as it is. */
    UTF_8("utf-8", "UTF-8", "UTF-8", StandardCharsets.UTF_8),
    /** UTF-8 that begins with the mark EF BB BF, by which spreadsheets know it. */
    UTF_8_WITH_MARK("utf-8-bom", "带标记的 UTF-8", "UTF-8 with a mark", StandardCharsets.UTF_8),
    /** GBK (国标扩展), which spreadsheets in China write unless told otherwise. */
    GBK("gbk", "GBK", "GBK", Charset.forName("GBK"));

    private final String code;
    private final Text label;
    private final Charset charset;

    CsvEncoding(String code, String chinese, String english, Charset charset) {
        this.code = code;
        this.label = Text.of(chinese, english);
        this.charset = charset;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Text label() {
        return label;
    }

    Charset charset() {
        return charset;
    }
}

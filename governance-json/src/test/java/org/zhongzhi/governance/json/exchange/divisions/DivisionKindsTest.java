package org.zhongzhi.governance.json.exchange.divisions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.territory.DivisionKind;

class DivisionKindsTest {
    @ParameterizedTest
    @CsvSource({
        "45, 广西壮族自治区, PROVINCE",
        "4511, 贺州市, CITY",
        "5001, 市辖区, CITY_GROUP",
        "5002, 县, CITY_GROUP",
        "4290, 省直辖县级行政区划, CITY_GROUP",
        "6590, 自治区直辖县级行政区划, CITY_GROUP",
        "2223, 延边朝鲜族自治州, CITY",
        "451101, 市辖区, DISTRICT_GROUP",
        "451102, 八步区, MUNICIPAL_DISTRICT",
        "130171, 高新技术产业开发区, DISTRICT_GROUP",
        "450481, 岑溪市, COUNTY_LEVEL_CITY",
        "451121, 昭平县, COUNTY",
        "451123, 富川瑶族自治县, COUNTY",
        "152921, 阿拉善左旗, COUNTY",
        "429021, 神农架林区, COUNTY",
        "520203, 六枝特区, COUNTY"
    })
    void a_district_is_what_its_name_says(String code, String name, DivisionKind kind) {
        assertThat(DivisionKinds.of(DivisionCode.of(code), name)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "451102001, 八步街道, SUBDISTRICT",
        "451102101, 河西街道办事处, SUBDISTRICT",
        "451102001, 河西地区办事处, SUBDISTRICT",
        "451102101, 贺街镇, TOWN",
        "451102200, 黄洞瑶族乡, TOWNSHIP",
        "152921200, 巴彦苏木, TOWNSHIP",
        "451102002, 新区, SUBDISTRICT",
        "451102150, 新区, TOWN",
        "451102250, 新区, TOWNSHIP",
        "451102400, 农场, TOWNSHIP_LIKE",
        "451102599, 林场, TOWNSHIP_LIKE",
        "451102000, 新区, TOWNSHIP_LIKE"
    })
    void a_township_is_what_its_name_says_or_else_its_code(String code, String name, DivisionKind kind) {
        assertThat(DivisionKinds.of(DivisionCode.of(code), name)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "451102001001, 新兴社区居委会, COMMUNITY",
        "451102001201, 某某居民委员会, COMMUNITY",
        "451102001201, 新兴社区, COMMUNITY",
        "451102001001, 拱桥村委会, VILLAGE",
        "451102001001, 三加村民委员会, VILLAGE",
        "451102001001, 社区村委会, VILLAGE",
        "451102001199, 某某, COMMUNITY",
        "451102001200, 某某, VILLAGE",
        "451102001399, 某某, VILLAGE",
        "451102001400, 农场生活区, COMMUNITY",
        "451102001500, 农场生产队, VILLAGE",
        "451102001599, 农场生产队, VILLAGE",
        "451102001600, 某某, COMMUNITY",
        "451102001000, 某某, COMMUNITY"
    })
    void a_village_is_told_from_a_community_by_its_name_or_else_its_code(String code, String name, DivisionKind kind) {
        assertThat(DivisionKinds.of(DivisionCode.of(code), name)).isEqualTo(kind);
    }
}

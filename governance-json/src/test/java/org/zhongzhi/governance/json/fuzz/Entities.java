package org.zhongzhi.governance.json.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.zhongzhi.governance.json.DocumentException;
import org.zhongzhi.governance.json.EntityStream;
import org.zhongzhi.governance.json.GovernanceJson;
import org.zhongzhi.governance.model.About;
import org.zhongzhi.governance.model.identity.Entity;

/** Streams of entities made of any bytes. */
final class Entities {
    private static final EntityStream STREAM = GovernanceJson.standard().entities();

    private Entities() {}

    private record Content(About about, List<Entity> entities) {
        static Content of(byte[] bytes) {
            EntityStream.Reader reader = STREAM.reader(new ByteArrayInputStream(bytes));
            List<Entity> entities = new ArrayList<>();
            reader.forEach(entities::add);
            return new Content(reader.about(), entities);
        }

        byte[] written() {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (EntityStream.Writer writer = STREAM.writer(out, about)) {
                entities.forEach(writer::write);
            }
            return out.toByteArray();
        }
    }

    /** What was read is written as what reads the same; as a jurisdiction, too, unless an identifier occurs twice. */
    static void read(byte[] bytes) {
        Content content;
        try {
            content = Content.of(bytes);
        } catch (DocumentException refused) {
            Target.check(refused);
            return;
        }
        Target.same("the stream", content, Content.of(content.written()));
        int different =
                (int) content.entities().stream().map(Entity::id).distinct().count();
        try {
            Target.same(
                    "the number of entities",
                    different,
                    STREAM.readJurisdiction(new ByteArrayInputStream(bytes)).size());
        } catch (DocumentException refused) {
            Target.check(refused);
            Target.same(
                    "whether an identifier occurs twice",
                    different < content.entities().size(),
                    true);
        }
    }
}

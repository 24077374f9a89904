package org.zhongzhi.governance.examples.nationwide.country;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.zhongzhi.governance.json.GovernanceJson;
import org.zhongzhi.governance.model.About;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.identity.Entity;
import org.zhongzhi.governance.model.identity.EntityType;
import org.zhongzhi.governance.model.value.Text;

/**
 * Entities on their way between processes, as a compressed document. Entities themselves do not travel: they are no
 * {@link Serializable}, and a document keeps its meaning when the classes of the library change.
 */
public final class Packed implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final About ABOUT = About.of(Text.of("数据包", "Entities on their way"));

    private final byte[] document;

    private Packed(byte[] document) {
        this.document = document;
    }

    /**
     * Packs entities.
     *
     * @param entities the entities, in any order; of several with one identifier the last one stands
     * @return the entities, packed
     */
    public static Packed of(Iterable<? extends Entity> entities) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream compressed = new GZIPOutputStream(bytes)) {
            GovernanceJson.standard().writeJurisdiction(Jurisdiction.of(ABOUT, entities), compressed);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return new Packed(bytes.toByteArray());
    }

    /**
     * Unpacks the entities.
     *
     * @return the entities, by type, then by identifier
     */
    public List<Entity> entities() {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(document))) {
            Jurisdiction unpacked = GovernanceJson.standard().readJurisdiction(in);
            List<Entity> entities = new ArrayList<>(unpacked.size());
            for (EntityType type : EntityType.values()) {
                unpacked.all(type).forEach(entities::add);
            }
            return entities;
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Packed that && Arrays.equals(document, that.document);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(document);
    }

    @Override
    public String toString() {
        return "Packed entities, " + document.length + " bytes";
    }
}

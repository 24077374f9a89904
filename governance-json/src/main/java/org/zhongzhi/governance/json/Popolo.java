package org.zhongzhi.governance.json;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.zhongzhi.governance.json.exchange.Exchanged;
import org.zhongzhi.governance.json.exchange.Remark;
import org.zhongzhi.governance.json.exchange.popolo.PopoloDocument;
import org.zhongzhi.governance.json.exchange.popolo.PopoloLosses;
import org.zhongzhi.governance.json.exchange.popolo.Terms;
import org.zhongzhi.governance.model.About;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.model.organization.OrganizationKind;
import org.zhongzhi.governance.model.organization.Role;
import org.zhongzhi.governance.model.territory.DivisionCode;
import org.zhongzhi.governance.model.value.InvalidValueException;

/**
 * Popolo (popoloproject.com, specification 1.0): areas, organisations, posts, persons and memberships out and in, as one object
 * with an array of each.
 *
 * <pre>{@code
 * Popolo popolo = Popolo.standard();
 * Seq<Remark> lost = popolo.write(city, out);
 * Exchanged<Jurisdiction> theirs = popolo.readingAs("Corporation", OrganizationKind.PROPERTY_FIRM).read(in);
 * theirs.remarks();                           // what of theirs had no place
 * }</pre>
 *
 * <p><b>Out.</b> A division, grid, estate, building or unit is an area, an organisation an organisation with its seat as
 * area and its host as parent, an appointment a membership. The classification of an area or organisation and the role of a
 * post are codes of our words. Of a person there is the identifier and nothing else: names are not held here, and whether
 * somebody is a Party member is restricted.
 *
 * <p><b>In.</b> An area is a division if its {@code identifier}, or else its {@code id}, is a statistics code. A
 * classification or role is understood as a code or a label of our words in either language, or as told by {@link
 * #readingAs(String, OrganizationKind)} and {@link #readingAs(String, Role)}. Objects may stand inside each other as {@code
 * children}, {@code posts} and {@code memberships}. Whatever has no place is told: of persons everything but the identifier,
 * by the name of the property and never by its value.
 *
 * <p><b>Dates.</b> The end of Popolo is the last day; ours is the first day on which it is over. A start that is a year or a
 * month alone is its first day, such an end its last day.
 *
 * <p>An instance never changes and serves any number of threads.
 */
public final class Popolo {
    private static final Popolo STANDARD = new Popolo(new DocumentReader(Limits.standard()), Terms.STANDARD);

    private final DocumentReader reader;
    private final DocumentWriter writer = new DocumentWriter();
    private final Terms terms;

    private Popolo(DocumentReader reader, Terms terms) {
        this.reader = reader;
        this.terms = terms;
    }

    /**
     * Popolo with the {@linkplain Limits#standard() standard limits} and the words of the library.
     *
     * @return the instance
     */
    public static Popolo standard() {
        return STANDARD;
    }

    /**
     * The same with other limits.
     *
     * @param limits how large a document may be that is read
     * @return an instance with these limits
     */
    public Popolo withLimits(Limits limits) {
        return new Popolo(new DocumentReader(limits), terms);
    }

    /**
     * The same for data that are something else.
     *
     * @param about what the data are that are read; Popolo has no title
     * @return an instance for these data
     */
    public Popolo about(About about) {
        return with(new Terms(about, terms.kinds(), terms.roles(), terms.seat()));
    }

    /**
     * The same with a classification of organisations.
     *
     * @param classification how the data have it, letter by letter
     * @param kind what it means
     * @return an instance that understands it
     */
    public Popolo readingAs(String classification, OrganizationKind kind) {
        return with(new Terms(terms.about(), terms.kinds().put(classification, kind), terms.roles(), terms.seat()));
    }

    /**
     * The same with a role of posts.
     *
     * @param role how the data have it, letter by letter
     * @param meaning what it means
     * @return an instance that understands it
     */
    public Popolo readingAs(String role, Role meaning) {
        return with(new Terms(terms.about(), terms.kinds(), terms.roles().put(role, meaning), terms.seat()));
    }

    /**
     * The same with a seat for organisations without a known area, which are left out otherwise.
     *
     * @param division the division
     * @return an instance that puts them there, and says so
     */
    public Popolo seating(DivisionCode division) {
        return with(new Terms(terms.about(), terms.kinds(), terms.roles(), Option.some(division)));
    }

    private Popolo with(Terms others) {
        return new Popolo(reader, others);
    }

    /**
     * Reads Popolo data.
     *
     * @param in the bytes, UTF-8, to their end; not closed
     * @return the jurisdiction, and what of the data had no place in it
     * @throws DocumentException if the data are not JSON or not Popolo, or hold a value that cannot be right
     * @throws UncheckedIOException if the stream cannot be read
     */
    public Exchanged<Jurisdiction> read(InputStream in) {
        return reader.read(new PopoloDocument(terms), PopoloDocument.EXPECTED, in);
    }

    /**
     * Reads Popolo data.
     *
     * @param document the text of the document
     * @return the jurisdiction, and what of the data had no place in it
     * @throws DocumentException if the data are not JSON or not Popolo, or hold a value that cannot be right
     */
    public Exchanged<Jurisdiction> read(String document) {
        return reader.read(new PopoloDocument(terms), PopoloDocument.EXPECTED, document);
    }

    /**
     * Writes a jurisdiction as Popolo data: the same bytes for the same jurisdiction.
     *
     * @param jurisdiction the jurisdiction
     * @param out takes the bytes, UTF-8; flushed, not closed
     * @return what of it has no place in Popolo
     * @throws InvalidValueException if a date in it is not of the years 0000 to 9999
     * @throws UncheckedIOException if the stream cannot be written
     */
    public Seq<Remark> write(Jurisdiction jurisdiction, OutputStream out) {
        Seq<Remark> losses = PopoloLosses.of(jurisdiction);
        writer.write(new PopoloDocument(terms), new Exchanged<>(jurisdiction, losses), out);
        return losses;
    }
}

package org.zhongzhi.governance.json;

import io.vavr.collection.Seq;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.SortedMap;
import org.zhongzhi.governance.json.exchange.Collecting;
import org.zhongzhi.governance.json.exchange.Exchanged;
import org.zhongzhi.governance.json.exchange.Remark;
import org.zhongzhi.governance.json.exchange.open311.FlatObjects;
import org.zhongzhi.governance.json.exchange.open311.RequestWriting;
import org.zhongzhi.governance.json.exchange.open311.Requests;
import org.zhongzhi.governance.json.exchange.open311.Services;
import org.zhongzhi.governance.model.Jurisdiction;
import org.zhongzhi.governance.rules.casework.Case;
import org.zhongzhi.governance.rules.casework.Casework;

/**
 * Open311 GeoReport v2 in JSON: the matters of a city's lists as services, the cases of the procedure {@code matter} (城事联解) as
 * requests, and requests of others as collected matters.
 *
 * <pre>{@code
 * Open311 open311 = Open311.standard();
 * Seq<Remark> lost = open311.writeRequests(casework, cases, city, instant, out);     // open or closed is all that is left
 * Exchanged<Seq<Case>> collected =
 *         open311.readRequests(casework, Collecting.by(hotline).at(district), in);
 * }</pre>
 *
 * <p><b>Out.</b> A case that has ended or is settled is closed, every other is open; its stage, and the result where there is
 * one, stand in {@code status_notes}. {@code address_id} is the place by type and identifier, {@code expected_datetime} the end of
 * the whole limit, {@code agency_responsible} who leads of those who were given the matter last. There are no coordinates, and
 * nothing of who reported.
 *
 * <p><b>In.</b> A request becomes a case that has been reported and nothing more. Names, phone numbers, addresses and whatever
 * else has no place are left out and told by the name of the property, never by its value. What cannot be right is refused
 * with its place, as a service code that is the number {@code 006}, which JSON does not have.
 *
 * <p>An instance never changes and serves any number of threads.
 */
public final class Open311 {
    private static final Open311 STANDARD =
            new Open311(new DocumentReader(Limits.standard()), ZoneId.of("Asia/Shanghai"), Locale.SIMPLIFIED_CHINESE);

    private final DocumentReader reader;
    private final DocumentWriter writer = new DocumentWriter();
    private final ZoneId zone;
    private final Locale locale;

    private Open311(DocumentReader reader, ZoneId zone, Locale locale) {
        this.reader = reader;
        this.zone = zone;
        this.locale = locale;
    }

    /**
     * Open311 with the {@linkplain Limits#standard() standard limits}, moments with the offset of Shanghai and words in
     * Chinese.
     *
     * @return the instance
     */
    public static Open311 standard() {
        return STANDARD;
    }

    /**
     * The same with other limits.
     *
     * @param limits how large a document may be that is read
     * @return an instance with these limits
     */
    public Open311 withLimits(Limits limits) {
        return new Open311(new DocumentReader(limits), zone, locale);
    }

    /**
     * The same in another language.
     *
     * @param other the language of words, as of stages; names stay as they are
     * @return an instance in this language
     */
    public Open311 in(Locale other) {
        return new Open311(reader, zone, other);
    }

    /**
     * The same for another zone.
     *
     * @param other whose offset moments are written with
     * @return an instance for this zone
     */
    public Open311 in(ZoneId other) {
        return new Open311(reader, other, locale);
    }

    /**
     * Writes what may be reported: a service for each matter on a list in force.
     *
     * @param city the city
     * @param asOf the day
     * @param out takes the bytes; flushed, not closed
     * @return what has no place
     * @throws UncheckedIOException if the stream cannot be written
     */
    public Seq<Remark> writeServices(Jurisdiction city, LocalDate asOf, OutputStream out) {
        return write(Services.of(city, asOf, locale), out);
    }

    /**
     * Writes cases as requests.
     *
     * @param casework by whose calendar limits run
     * @param cases the cases; those of other procedures than {@code matter} are left out, and said
     * @param city where the names of matters, places and bodies are looked up
     * @param at the moment as of which the cases are told
     * @param out takes the bytes; flushed, not closed
     * @return what has no place
     * @throws UncheckedIOException if the stream cannot be written
     */
    public Seq<Remark> writeRequests(
            Casework casework, Iterable<Case> cases, Jurisdiction city, Instant at, OutputStream out) {
        return write(new RequestWriting(casework, city, at, zone, locale).of(cases), out);
    }

    private Seq<Remark> write(Exchanged<Seq<SortedMap<String, String>>> objects, OutputStream out) {
        writer.write(FlatObjects.WRITING, objects.value(), out);
        return objects.remarks();
    }

    /**
     * Reads requests as collected matters.
     *
     * @param casework what opens the cases: an engine for the procedure {@code matter}
     * @param how what requests do not say themselves
     * @param in the bytes, UTF-8, to their end; not closed
     * @return the cases, and what of the requests had no place
     * @throws DocumentException if the document is not JSON or no array of requests, or holds a value that cannot be right
     * @throws UncheckedIOException if the stream cannot be read
     */
    public Exchanged<Seq<Case>> readRequests(Casework casework, Collecting how, InputStream in) {
        return reader.read(input -> Requests.read(input, casework, how), Requests.EXPECTED, in);
    }
}

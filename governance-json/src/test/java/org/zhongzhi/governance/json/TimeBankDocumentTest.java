package org.zhongzhi.governance.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhongzhi.governance.model.timebank.Account;
import org.zhongzhi.governance.model.timebank.AccountId;
import org.zhongzhi.governance.model.timebank.AccountKind;
import org.zhongzhi.governance.model.timebank.TimeBank;
import org.zhongzhi.governance.model.timebank.Transfer;
import org.zhongzhi.governance.model.timebank.TransferId;

/** The golden document of a time bank, and the laws of reading and writing one. */
class TimeBankDocumentTest {
    private static final AccountId COMMUNITY = AccountId.of("community-1");
    private static final AccountId VOLUNTEER = AccountId.of("volunteer-1");
    private static final AccountId RESIDENT = AccountId.of("resident-1");
    private static final LocalDate FIRST = LocalDate.of(2024, 3, 1);
    private static final LocalDate SECOND = LocalDate.of(2024, 3, 8);

    private static final Transfer SPENT = transfer("order-2", SECOND, VOLUNTEER, RESIDENT, 60);

    private static final TimeBank BANK = booked(
            opened(Account.member(VOLUNTEER), Account.issuer(COMMUNITY), Account.member(RESIDENT)),
            transfer("order-1", FIRST, COMMUNITY, VOLUNTEER, 90),
            SPENT,
            SPENT.reversal(TransferId.of("reversal-1"), SECOND),
            transfer("retired-1", SECOND.plusDays(1), VOLUNTEER, COMMUNITY, 30));

    private final GovernanceJson json = GovernanceJson.standard();

    @TempDir
    private Path folder;

    @Test
    void a_time_bank_is_written_as_the_golden_document() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        json.writeTimeBank(BANK, out);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(GoldenDocumentsTest.golden("time-bank.json"));
    }

    @Test
    void the_golden_document_is_read_as_the_time_bank_from_wherever_it_comes() throws IOException {
        String golden = GoldenDocumentsTest.golden("time-bank.json");

        assertThat(json.readTimeBank(golden)).isEqualTo(BANK);
        assertThat(json.readTimeBank(new ByteArrayInputStream(golden.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(BANK);
        assertThat(json.readTimeBank(Files.writeString(folder.resolve("bank.json"), golden)))
                .isEqualTo(BANK);
        assertThat(json.readTimeBank(golden).balance(VOLUNTEER)).containsExactly(60L);
    }

    @Test
    void a_time_bank_without_accounts_is_a_document_too() {
        assertThat(json.toJson(TimeBank.empty())).isEqualTo("""
                {
                  "accounts": [],
                  "format": "zhongzhi/time-bank/1",
                  "transfers": []
                }
                """);
        assertThat(json.readTimeBank(json.toJson(TimeBank.empty()))).isEqualTo(TimeBank.empty());
    }

    @Test
    void the_ledger_may_stand_before_the_accounts() {
        String document = """
                {
                  "transfers": [{"id": "t", "minutes": 5, "date": "2024-03-01", "debited": "c", "credited": "v"}],
                  "accounts": [{"kind": "member", "id": "v"}, {"kind": "issuer", "id": "c"}],
                  "format": "zhongzhi/time-bank/1"
                }
                """;

        assertThat(json.readTimeBank(document).balance(AccountId.of("v"))).containsExactly(5L);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void what_was_written_reads_as_an_equal_bank_and_writes_as_the_same_text(@ForAll("banks") TimeBank bank) {
        String text = json.toJson(bank);

        TimeBank read = json.readTimeBank(text);

        assertThat(read).isEqualTo(bank);
        assertThat(read.trialBalance()).isEqualTo(bank.trialBalance());
        assertThat(json.toJson(read)).isEqualTo(text);
    }

    @Test
    void a_mapper_of_the_user_binds_a_bank_and_what_it_is_made_of() throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper().registerModule(new GovernanceModule());
        TypeReference<Map<AccountId, AccountKind>> kinds = new TypeReference<>() {};

        assertThat(mapper.readValue(mapper.writeValueAsString(BANK), TimeBank.class))
                .isEqualTo(BANK);
        assertThat(mapper.readValue(mapper.writeValueAsString(SPENT), Transfer.class))
                .isEqualTo(SPENT);
        assertThat(mapper.writeValueAsString(SPENT.id())).isEqualTo("\"order-2\"");
        assertThat(mapper.writeValueAsString(Account.issuer(COMMUNITY)))
                .isEqualTo("{\"id\":\"community-1\",\"kind\":\"issuer\"}");
        assertThat(mapper.readValue("{\"community-1\":\"issuer\"}", kinds))
                .isEqualTo(HashMap.of(COMMUNITY, AccountKind.ISSUER));
    }

    private static TimeBank opened(Account... accounts) {
        return Array.of(accounts)
                .foldLeft(
                        TimeBank.empty(), (bank, account) -> bank.open(account).get());
    }

    private static TimeBank booked(TimeBank opened, Transfer... transfers) {
        return Array.of(transfers)
                .foldLeft(opened, (bank, transfer) -> bank.apply(transfer).get());
    }

    private static Transfer transfer(String id, LocalDate date, AccountId debited, AccountId credited, long minutes) {
        return Transfer.builder()
                .id(TransferId.of(id))
                .date(date)
                .debited(debited)
                .credited(credited)
                .minutes(minutes)
                .build();
    }

    /** Banks that took what they could of what was asked, with reversals of a part of it. */
    @Provide
    Arbitrary<TimeBank> banks() {
        Arbitrary<AccountId> ids =
                Arbitraries.of("a-1", "a-2", "网格-七", "x.y:z_1", "0").map(AccountId::of);
        Arbitrary<List<Account>> accounts = Combinators.combine(ids, Arbitraries.of(AccountKind.class))
                .as(Account::of)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
        Arbitrary<Transfer> asked = Combinators.combine(
                        Arbitraries.integers().between(1, 60).map(number -> "t-" + number),
                        Arbitraries.longs().between(0, 60),
                        ids,
                        ids,
                        Arbitraries.frequencyOf(
                                Tuple.of(9, Arbitraries.longs().between(1, 200)),
                                Tuple.of(1, Arbitraries.just(Long.MAX_VALUE))))
                .as((id, day, debited, credited, minutes) ->
                        transfer(id, FIRST.plusDays(day), debited, credited, minutes));
        return Combinators.combine(accounts, asked.list().ofMaxSize(40)).as((opened, transfers) -> {
            TimeBank bank = TimeBank.empty();
            for (Account account : opened) {
                bank = bank.open(account).getOrElse(bank);
            }
            transfers.sort(Comparator.comparing(Transfer::date));
            for (Transfer transfer : transfers) {
                Option<Transfer> last = bank.transfers().lastOption();
                bank = bank.apply(transfer).getOrElse(bank);
                if (last.isDefined() && transfer.minutes() % 3 == 0) {
                    bank = bank.apply(last.get().reversal(TransferId.of("r-" + transfer.id()), transfer.date()))
                            .getOrElse(bank);
                }
            }
            return bank;
        });
    }
}

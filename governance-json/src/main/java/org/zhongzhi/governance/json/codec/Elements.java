package org.zhongzhi.governance.json.codec;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.zhongzhi.governance.json.token.Fault;
import org.zhongzhi.governance.json.token.Input;

/** The elements of an array, one at a time, for whoever does not keep them in a collection. */
public interface Elements {
    /**
     * Reads the element that the input is at.
     *
     * @throws IOException if the source fails or its text is not JSON
     */
    void read() throws IOException;

    /**
     * Goes through the elements of an array.
     *
     * @param in the input, at the start of the array; left at its end
     * @param expected what is expected, if it is no array
     * @param element reads one element
     * @throws IOException if the source fails or its text is not JSON
     */
    static void forEach(Input in, String expected, Elements element) throws IOException {
        in.expect(JsonToken.START_ARRAY, expected, false);
        Input.Place place = in.place();
        boolean isWhole = true;
        int position = 0;
        in.next();
        while (in.token() != JsonToken.END_ARRAY) {
            in.enter(position++);
            try {
                element.read();
                in.leave();
            } catch (Fault fault) {
                in.recover(fault, place);
                isWhole = false;
            }
            in.next();
        }
        if (!isWhole) {
            throw in.told();
        }
    }
}

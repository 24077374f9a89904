package org.zhongzhi.governance.model.organization;

import org.immutables.value.Value;
import org.zhongzhi.governance.model.value.Check;
import org.zhongzhi.governance.model.value.InvalidValueException;
import org.zhongzhi.governance.model.value.ValueStyle;

/** A floor area in whole square decimetres (1 m² = 100 dm²), from 0 to 10⁹ m². */
@ValueStyle
@Value.Immutable(builder = false)
public abstract class FloorArea {
    private static final long DECIMETRES_IN_A_METRE = 100;
    private static final long LARGEST = 1_000_000_000L * DECIMETRES_IN_A_METRE;

    FloorArea() {}

    /**
     * The area in square decimetres.
     *
     * @return dm², 0 or more
     */
    @Value.Parameter
    public abstract long squareDecimetres();

    /**
     * An area in square decimetres.
     *
     * @param squareDecimetres dm², from 0 to 10¹¹
     * @return the area
     * @throws InvalidValueException if it is out of range
     */
    public static FloorArea ofSquareDecimetres(long squareDecimetres) {
        return ImmutableFloorArea.of(squareDecimetres);
    }

    /**
     * An area in square metres.
     *
     * @param squareMetres m², from 0 to 10⁹
     * @return the area
     * @throws InvalidValueException if it is out of range
     */
    public static FloorArea ofSquareMetres(int squareMetres) {
        return ofSquareDecimetres(squareMetres * DECIMETRES_IN_A_METRE);
    }

    @Value.Check
    void check() {
        Check.notNegative("The floor area in square decimetres", squareDecimetres());
        Check.that(
                squareDecimetres() <= LARGEST,
                "The floor area is %s square decimetres: expected at most %s",
                squareDecimetres(),
                LARGEST);
    }

    @Override
    public String toString() {
        return squareDecimetres() + " dm²";
    }
}
